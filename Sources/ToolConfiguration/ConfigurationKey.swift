import ToolDiagnostics

/// A key of the configuration: what it may hold, what holds without it, and what it does. Validation, the schema for
/// editors and the tables for readers are made from these.
package struct ConfigurationKey: Sendable {
    package let name: String
    package let shape: Shape
    /// What holds where the key is missing.
    package let fallback: String
    /// What it does, in a sentence without a full stop.
    package let summary: String

    package indirect enum Shape: Sendable {
        case text
        /// Something that Swift takes as the name of a type or module.
        case identifier
        /// The name of a module that is to be.
        case module
        case word([String])
        case constant(Bool)
        case number(ClosedRange<Int>)
        case list(of: Shape)
        /// A mapping with the user's own keys.
        case table(of: Shape)
        case object([ConfigurationKey])
        /// A mapping with keys of ours that all hold the same.
        case keyed(by: [String], of: Shape)
        /// A list, or its one element alone.
        case listOrSingle(Shape)
        /// The name of a type, or `type` and `import`.
        case typeReference
        /// The way from one page to the next, or `false`.
        case pages
    }

    init(_ name: String, _ shape: Shape, _ fallback: String, _ summary: String) {
        self.name = name
        self.shape = shape
        self.fallback = fallback
        self.summary = summary
    }
}

extension ConfigurationKey {
    package static let all: [ConfigurationKey] = [
        ConfigurationKey(
            "document", .text, "`openapi.yaml`, `.yml` or `.json` beside this file",
            "the OpenAPI document, from this file's folder"),
        ConfigurationKey("output", .text, "`--out`", "the folder for the Swift files, from this file's folder"),
        ConfigurationKey(
            "access", .word(names(of: Configuration.Access.self)), "`public`",
            "who may use what is generated"),
        ConfigurationKey(
            "package", .module, "the client's files alone",
            "writes a whole package of this name, the runtime included"),
        ConfigurationKey("client", .identifier, "the document's title and `Client`", "the client's type"),
        ConfigurationKey(
            "layout", .word(names(of: Configuration.Layout.self)),
            "`readable`; `fixed` in the build plugin",
            "one file per tag and group of types, or always the same files"),
        ConfigurationKey(
            "files", .number(1...64), "`\(Configuration.defaultFiles)`",
            "how many files the fixed layout has beside `Client.swift`"),
        ConfigurationKey("header", .text, "nothing", "lines for the top of every file, such as a licence"),
        ConfigurationKey("templates", .text, "nothing", "a folder of templates that stand in for ours"),
        ConfigurationKey(
            "only", .listOrSingle(.text), "everything",
            "tags, paths and operations that alone are wanted"),
        ConfigurationKey("except", .listOrSingle(.text), "nothing", "tags, paths and operations that are not wanted"),
        ConfigurationKey(
            "names", .object(nameKeys), "the document's, in Swift's manner",
            "names to use instead, each by the document's own name or by JSON pointer"),
        ConfigurationKey(
            "types", .object(typeKeys), "nothing",
            "types of yours, by format, by schema or by JSON pointer; they conform to `JSONModel`"),
        ConfigurationKey(
            "conformances", .table(of: .listOrSingle(.typeReference)), "nothing",
            "protocols that structures conform to, by schema; `\"*\"` means all"),
        ConfigurationKey(
            "pages", .table(of: .pages), "what the document says, or what is plain to see",
            "lists in pages, by `operationId` or `GET /path`; `\"*\"` means all others that have the parameter"),
        ConfigurationKey(
            "client-wide", .listOrSingle(.text), "nothing",
            "query, header and cookie parameters that the client may be given once for all operations"),
        ConfigurationKey(
            "enums", .word(names(of: Configuration.Enumerations.self)), "`auto`",
            "whether enumerations take values that the document does not know; `auto` closes those only sent"),
        ConfigurationKey(
            "properties", .word(names(of: Configuration.Properties.self)), "`auto`",
            "how properties are declared; `auto` uses `var` in what is sent, `let` in what is only received"),
        ConfigurationKey(
            "dates", .word(names(of: Configuration.Dates.self)), "`native`",
            "`Date` and `CalendarDate`, or the server's own text"),
        ConfigurationKey(
            "warnings", .keyed(by: WarningLevels.knownIDs, of: .word(names(of: WarningLevels.Level.self))),
            "as they are",
            "levels of warnings, by id"),
    ]

    private static let nameKeys: [ConfigurationKey] = [
        ConfigurationKey("schemas", .table(of: .identifier), "", "types, by the schema's name"),
        ConfigurationKey("properties", .table(of: .identifier), "", "properties, by `name` or `Schema.name`"),
        ConfigurationKey("operations", .table(of: .identifier), "", "methods, by `operationId` or `GET /path`"),
        ConfigurationKey("tags", .table(of: .identifier), "", "the client's groups, by the tag"),
        ConfigurationKey("values", .table(of: .identifier), "", "cases, by `value` or `Schema.value`"),
        ConfigurationKey(
            "at", .table(of: .identifier), "", "any of these, by JSON pointer: `#/components/schemas/Pet`"),
    ]

    private static let typeKeys: [ConfigurationKey] = [
        ConfigurationKey("formats", .table(of: .typeReference), "", "in place of scalars of a format"),
        ConfigurationKey("schemas", .table(of: .typeReference), "", "in place of the type of a schema"),
        ConfigurationKey("at", .table(of: .typeReference), "", "in place of the type of a schema or property there"),
    ]

    /// As in the document's `x-pagination`.
    static let pageKeys: [ConfigurationKey] = [
        ConfigurationKey("cursor", .text, "", "the parameter that takes what `next` leads to"),
        ConfigurationKey("next", .text, "", "where the answer says how to go on: `meta.next`"),
        ConfigurationKey("page", .text, "", "the parameter for the number of the page"),
        ConfigurationKey("first", .number(0...1), "", "the number of the first page; 1 unless given"),
        ConfigurationKey("offset", .text, "", "the parameter for the number of items before the page"),
        ConfigurationKey("total", .text, "", "where the answer says how many items there are"),
        ConfigurationKey("after", .text, "", "the parameter for the last item that was read"),
        ConfigurationKey("id", .text, "", "what of an item `after` takes; `id` unless given"),
        ConfigurationKey("more", .text, "", "where the answer says whether more follows; `has_more` unless given"),
        ConfigurationKey("nextURL", .text, "", "where the answer has the address of the next page"),
        ConfigurationKey("link", .constant(true), "", "the header `Link` has the address of the next page"),
        ConfigurationKey("in", .word(["query", "body"]), "", "where the parameter stands; `query` unless given"),
        ConfigurationKey("items", .text, "", "where the items are; the answer itself unless given"),
    ]

    /// The keys of which each is a way of its own.
    static let waysToNextPage = ["cursor", "page", "offset", "after", "nextURL", "link"]

    static let typeReferenceKeys: [ConfigurationKey] = [
        ConfigurationKey("type", .text, "", "the type as Swift spells it"),
        ConfigurationKey("import", .identifier, "", "the module that declares it"),
    ]

    private static func names<Word: CaseIterable & RawRepresentable<String>>(of: Word.Type) -> [String] {
        Word.allCases.map(\.rawValue)
    }
}
