/// Modules that a generated package consists of or imports.
package enum ModuleNames {
    package static let taken: Set<String> = ["Foundation", "HTTPTypes", "Swift"]
}
