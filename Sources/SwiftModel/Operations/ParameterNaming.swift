import APIModel
import ToolDiagnostics

extension OperationArgument {
    init(naming parameter: APIModel.Parameter, in catalog: TypeCatalog, _ scope: inout ArgumentScope) {
        let name =
            parameter.location == .header
            ? scope.assign(header: parameter.name) : scope.assign(parameter.name, place: parameter.location.placeName)
        let type = catalog[parameter.type.id]
        let isNullable = catalog.isNullable(parameter.type) && parameter.location != .path
        let isClientWide = catalog.options.clientWide.contains(parameter)
        let isRequired = (Self.isRequired(parameter.presence) || parameter.location == .path) && !isClientWide
        let constant = catalog.constant(parameter.type)
        self.init(
            name: name, type: isRequired && !isNullable ? type.text : type.text + "?",
            defaultValue: isRequired ? constant.map { " = " + $0 } ?? "" : " = nil",
            description: Self.description(of: parameter, in: catalog))
        entry = RequestEntry(parameter, ReservedWords.escaped(name))
        if entry == nil {
            statements = [Self.statement(parameter, ReservedWords.escaped(name), catalog.diagnostics)]
        }
        if isClientWide {
            let key = SwiftLiteral.string(parameter.name)
            statements.append(
                "request.shared(.\(parameter.location.rawValue), \(key), isSet: \(ReservedWords.escaped(name)) != nil)")
        }
        sample = catalog.sample(parameter.sample, for: parameter.type, isRequired: self.isRequired)
    }

    private static func isRequired(_ presence: APIModel.Presence) -> Bool {
        if case .required = presence { true } else { false }
    }

    /// The server's default is told, not sent: it stays the server's to change.
    private static func description(of parameter: APIModel.Parameter, in catalog: TypeCatalog) -> String? {
        let words = parameter.description ?? catalog.inheritedDescription(parameter.type)
        var sentences = [words.map(withoutTrailingSpace)].compactMap { $0 }
        if case .defaulted(let value) = parameter.presence, let text = catalog.literal(value, for: parameter.type) {
            sentences.append("The server's default is `\(text)`.")
        }
        if parameter.allowsEmptyValue, !isText(parameter.type, in: catalog) {
            let name = PlainText.singleLine(SwiftLiteral.string(parameter.name))
            sentences.append("May stand without a value: `options: .init { $0.query = [\(name): \"\"] }`.")
        }
        if parameter.isDeprecated { sentences.append("Deprecated.") }
        // Behind a list, a sentence would belong to its last entry.
        let separator = words.map(DocumentationLines.endsWithEntry) == true ? "\n\n" : " "
        return sentences.isEmpty ? nil : sentences.joined(separator: separator)
    }

    private static func isText(_ type: APIModel.TypeUse, in catalog: TypeCatalog) -> Bool {
        catalog[type.id].text == "String"
    }

    private static func withoutTrailingSpace(_ text: String) -> String {
        guard let end = text.utf8.lastIndex(where: { $0 > 32 }) else { return "" }
        return String(text[...end])
    }

    /// Sets the parameter, with a word on how it is written where it needs one.
    static func statement(
        _ parameter: APIModel.Parameter, _ value: String, _ diagnostics: Diagnostics
    ) -> String {
        let key = SwiftLiteral.string(parameter.name)
        switch parameter.encoding {
        case .content(let mediaType) where parameter.location == .querystring:
            return "request.queryString(\(mediaType.lowercased().contains("json") ? "json: " : "")\(value))"
        case .style where parameter.location == .querystring:
            diagnostics.warning(.wholeQuery(parameter.name), at: parameter.range)
            return "request.queryString(\(value))"
        case .content(let mediaType):
            let isJSON = mediaType.lowercased().contains("json")
            let isText = mediaType.lowercased().hasPrefix("text/plain")
            if !isJSON, !isText {
                diagnostics.warning(.parameterContent(parameter.name, mediaType), at: parameter.range)
            }
            let argument = isJSON ? "json: \(value)" : value
            return "request.\(parameter.location.rawValue)(\(key), \(argument))"
        case .segments:
            return "request.path(\(key), segments: \(value))"
        case .style(let style, let explode, let allowsReserved):
            var arguments = "\(key), \(value)"
            if style != parameter.location.defaultStyle { arguments += ", style: .\(style.rawValue)" }
            if explode != style.explodesByDefault { arguments += ", explode: \(explode)" }
            if allowsReserved, parameter.location != .header { arguments += ", allowReserved: true" }
            return "request.\(parameter.location.rawValue)(\(arguments))"
        }
    }
}

extension RequestEntry {
    /// `nil` for a parameter that is written in a way of its own.
    fileprivate init?(_ parameter: APIModel.Parameter, _ value: String) {
        guard case .style(let style, let explode, let allowsReserved) = parameter.encoding,
            explode == style.explodesByDefault, !allowsReserved || parameter.location == .header,
            let list = List(parameter.location, style)
        else { return nil }
        self.init(list: list, key: SwiftLiteral.string(parameter.name), value: value)
    }
}

extension RequestEntry.List {
    /// `nil` where no list has that style; a whole query is told.
    fileprivate init?(_ location: APIModel.Parameter.Location, _ style: APIModel.Parameter.Style) {
        switch (location, style) {
        case (.path, .simple): self = .path
        case (.query, .form): self = .query
        case (.query, .deepObject): self = .deepObject
        case (.header, .simple): self = .headers
        case (.cookie, .form): self = .cookies
        default: return nil
        }
    }
}

extension APIModel.Parameter.Location {
    /// `idInQuery`
    fileprivate var placeName: String {
        switch self {
        case .path: "Path"
        case .query, .querystring: "Query"
        case .header: "Header"
        case .cookie: "Cookie"
        }
    }

    /// What the runtime takes when nothing is said.
    fileprivate var defaultStyle: APIModel.Parameter.Style {
        switch self {
        case .path, .header: .simple
        case .query, .querystring, .cookie: .form
        }
    }
}

extension APIModel.Parameter.Style {
    /// As the runtime's `ParameterStyle` has it.
    var explodesByDefault: Bool {
        switch self {
        case .form, .cookie, .deepObject: true
        case .simple, .label, .matrix, .spaceDelimited, .pipeDelimited, .tabDelimited: false
        }
    }
}

extension Diagnostic.Message {
    static func parameterContent(_ name: String, _ mediaType: String) -> Self {
        Self(
            id: "parameter-content",
            "values of '\(name)' cannot be written as '\(mediaType)'; they are sent as plain text")
    }

    static func wholeQuery(_ name: String) -> Self {
        Self(
            id: "whole-query",
            "'\(name)' is the whole query string; how it is written stands in 'content', without which it is a form")
    }
}
