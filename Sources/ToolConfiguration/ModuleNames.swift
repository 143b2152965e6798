/// Modules that a generated package imports, whose names it cannot have.
package enum ModuleNames {
    package static let taken: Set<String> = ["Foundation", "HTTPTypes", "Swift"]
}
