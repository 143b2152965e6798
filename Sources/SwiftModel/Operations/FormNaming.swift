import APIModel
import ToolDiagnostics

extension BodyVariant {
    /// `create(requestData:inputFiles:)`: each property is an argument and a part.
    init(
        multipart object: APIModel.ObjectShape, _ content: APIModel.Content, of body: APIModel.Body,
        in catalog: TypeCatalog, _ scope: inout ArgumentScope
    ) {
        let encodings = FormEncodings(content)
        let arguments = object.sentProperties.flatMap { property in
            let name = scope.assign(property.name, place: "Body")
            var part = OperationArgument(
                part: property, named: name, encodings[property.name], sample: content.sample?[property.name],
                isBodyRequired: body.isRequired, in: catalog)
            let headers = encodings[property.name]?.sentHeaders ?? []
            let further = headers.map { header in
                OperationArgument(
                    header: header, named: scope.assign(header: header.name, ofPart: property.name),
                    isPartRequired: part.isRequired, in: catalog)
            }
            part.addHeaders(zip(headers, further).map { ($0.name, $1.name) })
            return [part] + further
        }
        self.init(
            suffix: "", arguments: arguments, opening: ["var form = MultipartForm()"],
            content: ".multipart(form\(BodyVariant.multipartType(content)))")
    }

    init(
        form object: APIModel.ObjectShape, _ content: APIModel.Content, of body: APIModel.Body,
        in catalog: TypeCatalog, _ scope: inout ArgumentScope
    ) {
        let encodings = FormEncodings(content)
        var fields = FormFields()
        let arguments = object.sentProperties.map { property in
            let argument = OperationArgument(
                field: property, named: scope.assign(property.name, place: "Body"),
                sample: content.sample?[property.name], isBodyRequired: body.isRequired, in: catalog)
            fields.append(property.name, argument, encodings[property.name])
            return argument
        }
        self.init(suffix: "", arguments: arguments, content: arguments.isEmpty ? nil : fields.content)
    }
}

/// The fields of a url-encoded form, in the lists that the runtime takes.
private struct FormFields {
    private var plain: [String] = []
    private var deepObjects: [String] = []
    private var encodings: [String] = []

    mutating func append(_ name: String, _ argument: OperationArgument, _ encoding: APIModel.PropertyEncoding?) {
        let key = SwiftLiteral.string(name)
        let entry = "\(key): \(ReservedWords.escaped(argument.name))"
        if encoding?.isPlainDeepObject == true { return deepObjects.append(entry) }
        plain.append(entry)
        if let text = encoding.flatMap(Self.encoding) { encodings.append("\(key): \(text)") }
    }

    /// `.form(fields: ["name": name], deepObject: ["filter": filter])`
    var content: String {
        let lists = [("fields", plain), ("deepObject", deepObjects), ("encoding", encodings)]
        let texts = lists.filter { !$1.isEmpty }.map { "\($0): [\($1.joined(separator: ", "))]" }
        return ".form(\(texts.joined(separator: ", ")))"
    }

    /// OpenAPI 3.1, 4.8.15.1.2
    private static func encoding(_ encoding: APIModel.PropertyEncoding) -> String? {
        if let style = encoding.style {
            var text = ".init(style: .\(style.rawValue)"
            if let explode = encoding.explode, explode != style.explodesByDefault { text += ", explode: \(explode)" }
            if encoding.allowsReserved { text += ", allowReserved: true" }
            return text + ")"
        }
        if let explode = encoding.explode, !explode { return ".init(style: .form, explode: false)" }
        if encoding.contentType?.contains("json") == true { return ".json" }
        return nil
    }
}

/// The encodings of a form by the property they are for.
private struct FormEncodings {
    private var byProperty: [String: APIModel.PropertyEncoding] = [:]

    init(_ content: APIModel.Content) {
        for encoding in content.encodings { byProperty[encoding.property] = encoding }
    }

    subscript(property: String) -> APIModel.PropertyEncoding? { byProperty[property] }
}

extension APIModel.PropertyEncoding {
    fileprivate var isPlainDeepObject: Bool { style == .deepObject && explode != false && !allowsReserved }
    fileprivate var sentHeaders: [APIModel.Header] { headers.sentWithPart }
}

extension [APIModel.Header] {
    /// Name and file name of a part are what the form itself says.
    var sentWithPart: Self { filter { $0.name.lowercased() != "content-disposition" } }
}

extension APIModel.ObjectShape {
    fileprivate var sentProperties: [APIModel.Property] { properties.filter { $0.access != .readOnly } }
}

extension OperationArgument {
    /// A header of a part: it is sent with the part's own statement.
    init(
        header: APIModel.Header, named name: String, isPartRequired: Bool, in catalog: TypeCatalog
    ) {
        var isRequired = false
        if case .required = header.presence { isRequired = isPartRequired }
        let type = catalog[header.type.id].text
        self.init(
            name: name, type: isRequired && !catalog.isNullable(header.type) ? type : type + "?",
            defaultValue: isRequired ? "" : " = nil", description: header.description, statements: [], isBody: true)
        sample = catalog.sample(nil, for: header.type, isRequired: isRequired)
    }

    /// `form.append("icon", icon, headers: [PartHeader("X-Size", iconSize)])`
    mutating func addHeaders(_ headers: [(name: String, argument: String)]) {
        guard !headers.isEmpty else { return }
        let texts = headers.map {
            "PartHeader(\(SwiftLiteral.string($0.name)), \(ReservedWords.escaped($0.argument)))"
        }
        let further = ", headers: [" + texts.joined(separator: ", ") + "])"
        statements = statements.map { $0.dropLast() + further }
    }

    fileprivate init(
        part property: APIModel.Property, named name: String, _ encoding: APIModel.PropertyEncoding?,
        sample: APIModel.Literal?, isBodyRequired: Bool, in catalog: TypeCatalog
    ) {
        let key = SwiftLiteral.string(property.name)
        let value = ReservedWords.escaped(name)
        guard let fileType = catalog.forms.fileType(property.type) else {
            let further = encoding?.contentType.map { Self.partContent($0) } ?? PartContent(label: "", further: "")
            self.init(
                property: property, named: name, type: catalog[property.type.id],
                statement: "form.append(\(key), \(further.label)\(value)\(further.further))",
                isBodyRequired: isBodyRequired, in: catalog)
            self.sample = catalog.sample(sample, for: property.type, isRequired: isRequired)
            return
        }
        self.init(
            property: property, named: name, type: SwiftType(fileType), statement: "form.append(\(key), \(value))",
            isBodyRequired: isBodyRequired, in: catalog)
        self.sample = catalog.options.hasTests ? SampleFile.part(fileType, encoding?.contentType) : nil
    }

    fileprivate init(
        field property: APIModel.Property, named name: String, sample: APIModel.Literal?, isBodyRequired: Bool,
        in catalog: TypeCatalog
    ) {
        self.init(
            property: property, named: name, type: catalog[property.type.id], isBodyRequired: isBodyRequired,
            in: catalog)
        self.sample = catalog.sample(sample, for: property.type, isRequired: isRequired)
    }

    private init(
        property: APIModel.Property, named name: String, type: SwiftType, statement: String? = nil,
        isBodyRequired: Bool, in catalog: TypeCatalog
    ) {
        var isRequired = false
        if case .required = property.presence { isRequired = isBodyRequired }
        let isNullable = catalog.isNullable(property.type)
        let constant = isRequired ? catalog.constant(property.type) : nil
        self.init(
            name: name, type: isRequired && !isNullable ? type.text : type.text + "?",
            defaultValue: isRequired ? constant.map { " = " + $0 } ?? "" : " = nil",
            description: property.description ?? catalog.inheritedDescription(property.type),
            statements: statement.map { [$0] } ?? [],
            isBody: true)
    }

    private struct PartContent {
        var label: String
        var further: String
    }

    private static func partContent(_ contentType: String) -> PartContent {
        switch contentType {
        case "application/json": PartContent(label: "json: ", further: "")
        case _ where contentType.hasSuffix("json"):
            PartContent(label: "json: ", further: ", as: " + SwiftLiteral.string(contentType))
        // Several types or a range leave the choice to the caller.
        case _ where contentType.contains(",") || contentType.contains("*"): PartContent(label: "", further: "")
        default: PartContent(label: "", further: ", as: " + SwiftLiteral.string(contentType))
        }
    }
}

extension TypeCatalog {
    /// The one value of a type that has no other.
    func constant(_ use: APIModel.TypeUse) -> String? {
        guard case .constant(_, let value) = forms[forms.resolved(use).id] else { return nil }
        return literal(value, for: use)
    }
}
