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

    /// The style of a part that is not written as parts are without one; exploded lists are.
    fileprivate func partStyle(isList: Bool) -> APIModel.Parameter.Style? {
        if style == .deepObject { return style }
        guard isList else { return nil }
        let style = style ?? .form
        return explode ?? style.explodesByDefault ? nil : style
    }

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
            let further = PartContent(encoding, of: property.type, in: catalog)
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
}

/// How the value of a part is written: `json: about`, `ids, style: .pipeDelimited`.
private struct PartContent {
    var label = ""
    var further = ""

    init(_ encoding: APIModel.PropertyEncoding?, of type: APIModel.TypeUse, in catalog: TypeCatalog) {
        if let style = encoding?.partStyle(isList: catalog.forms.isList(type)) {
            further = ", style: .\(style.rawValue)"
        } else if let contentType = encoding?.contentType {
            take(contentType, encoding?.xmlForm.map { SwiftXMLForms.expression($0, client: catalog.client) })
        }
    }

    private mutating func take(_ contentType: String, _ xmlForm: String?) {
        let mediaType = ", as: " + SwiftLiteral.string(contentType)
        if let xmlForm {
            label = "xml: "
            further = ", " + xmlForm + (contentType == "application/xml" ? "" : mediaType)
        } else if contentType.hasSuffix("json") {
            label = "json: "
            further = contentType == "application/json" ? "" : mediaType
        } else if !contentType.contains(",") && !contentType.contains("*") {
            // Several types or a range leave the choice to the caller.
            further = mediaType
        }
    }
}

extension TypeForms {
    fileprivate func isList(_ use: APIModel.TypeUse) -> Bool {
        if case .array = self[resolved(use).id] { true } else { false }
    }
}

extension TypeCatalog {
    /// The one value of a type that has no other.
    func constant(_ use: APIModel.TypeUse) -> String? {
        guard case .constant(_, let value) = forms[forms.resolved(use).id] else { return nil }
        return literal(value, for: use)
    }
}
