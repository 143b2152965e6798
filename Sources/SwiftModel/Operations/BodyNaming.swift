import APIModel
import ToolDiagnostics

/// One way to send the body of an operation.
struct BodyVariant {
    /// Nothing for the author's first choice, else what its method's name ends in: `WithText`.
    var suffix: String
    var arguments: [OperationArgument]
    /// Statements before those of the arguments: `var form = MultipartForm()`.
    var opening: [String] = []
    /// What the request takes as its body: `.json(body)`.
    var content: String?
    var kind: APIModel.Content.Kind?

    static let none = BodyVariant(suffix: "", arguments: [])
}

extension BodyVariant {
    /// The ways that differ for a caller; a second notation of the same value is left to the first.
    static func variants(
        of body: APIModel.Body?, in catalog: TypeCatalog, _ scope: ArgumentScope
    ) -> [BodyVariant] {
        guard let body, !body.contents.isEmpty else { return [.none] }
        var variants: [BodyVariant] = []
        var notations: Set<Notation> = []
        var suffixes = NameScope { _ in false }
        for content in body.contents {
            let notation = Notation(content, in: catalog)
            guard notations.insert(notation).inserted else { continue }
            let alike = body.contents.filter { Notation($0, in: catalog) == notation }
            if !variants.isEmpty, body.hasSameType(content), content.isFurtherNotation(in: catalog) {
                catalog.diagnostics.note(.furtherMediaType(content.mediaType), at: content.range)
                continue
            }
            var scope = scope
            var variant = BodyVariant(
                naming: content, ContentTypeChoice(alike), of: body.givenWhole(by: content, in: catalog),
                in: catalog, &scope)
            variant.kind = content.kind
            let suffix = variants.isEmpty ? "" : "With" + content.notationWord
            variant.suffix = suffix.isEmpty ? "" : suffixes.assign(suffix)
            variants.append(variant)
        }
        let mayBeLeftOut = !body.isRequired && variants.allSatisfy { $0.arguments.contains(where: \.isRequired) }
        return mayBeLeftOut ? variants + [BodyVariant(suffix: "WithoutBody", arguments: [])] : variants
    }

    private init(
        naming content: APIModel.Content, _ choice: ContentTypeChoice?, of body: APIModel.Body,
        in catalog: TypeCatalog, _ scope: inout ArgumentScope
    ) {
        switch content.kind {
        case .json: self.init(json: content, choice, of: body, in: catalog, &scope)
        case .text:
            let text = content.sample?.text ?? "text"
            let mediaType = content.isRange ? "" : ", as: " + SwiftLiteral.string(content.mediaType)
            self.init("String", "text", mediaType == ", as: \"text/plain\"" ? "" : mediaType, of: body, &scope,
                choice, sample: SwiftLiteral.string(text))
        case .form:
            if let object = flattenedBody(content, forms: catalog.forms) {
                self.init(form: object, content, of: body, in: catalog, &scope)
            } else {
                let type = content.type.map { catalog[$0.id] } ?? .any
                self.init(
                    type.text, "form", "", of: body, &scope, sample: catalog.sample(ofBody: content))
            }
        case .multipart:
            if let parts = content.parts {
                self.init(parts: parts, content, of: body, in: catalog, &scope)
            } else if let object = flattenedBody(content, forms: catalog.forms) {
                self.init(multipart: object, content, of: body, in: catalog, &scope)
            } else {
                self.init(
                    "MultipartForm", "multipart", Self.multipartType(content), of: body, &scope,
                    sample: catalog.sample(ofForm: content))
            }
        case .xml where content.xmlForm != nil: self.init(xml: content, of: body, in: catalog, &scope)
        case .jsonLines: self.init(items: content, "jsonLines", "application/jsonl", of: body, in: catalog, &scope)
        case .jsonSequence:
            self.init(items: content, "jsonSequence", "application/json-seq", of: body, in: catalog, &scope)
        case .bytes, .xml, .eventStream:
            if content.kind != .bytes {
                catalog.diagnostics.warning(.untypedBody(content.mediaType), at: content.range)
            }
            let isDefault = content.isRange || content.mediaType == "application/octet-stream"
            self.init(
                "RequestBody", "bytes", isDefault ? "" : ", as: " + SwiftLiteral.string(content.mediaType), of: body,
                &scope, choice, sample: SampleFile.body(content))
        }
    }

    private init(
        json content: APIModel.Content, _ choice: ContentTypeChoice?, of body: APIModel.Body,
        in catalog: TypeCatalog, _ scope: inout ArgumentScope
    ) {
        let type = content.type.map { catalog[$0.id] } ?? .any
        let isPlain = content.isRange || content.mediaType == "application/json"
        self.init(
            type.text, "json", isPlain ? "" : ", as: " + SwiftLiteral.string(content.mediaType), of: body, &scope,
            choice, sample: catalog.sample(ofBody: content))
    }

    private init(
        xml content: APIModel.Content, of body: APIModel.Body, in catalog: TypeCatalog, _ scope: inout ArgumentScope
    ) {
        let type = content.type.map { catalog[$0.id] } ?? .any
        let form = content.xmlForm.map { ", " + SwiftXMLForms.expression($0, client: catalog.client) } ?? ""
        let isPlain = content.isRange || content.mediaType == "application/xml"
        self.init(
            type.text, "xml", form + (isPlain ? "" : ", as: " + SwiftLiteral.string(content.mediaType)), of: body,
            &scope, sample: catalog.sample(ofBody: content))
    }

    /// Values one after the other, as a list or as they come.
    private init(
        items content: APIModel.Content, _ method: String, _ usual: String, of body: APIModel.Body,
        in catalog: TypeCatalog, _ scope: inout ArgumentScope
    ) {
        let item = content.itemType.map { catalog.element($0) } ?? .any
        let sample = content.itemType.map { catalog.sample(content.sample, for: $0, isRequired: true) } ?? "\"value\""
        self.init(
            "RequestItems<\(item.text)>", method,
            content.mediaType == usual ? "" : ", as: " + SwiftLiteral.string(content.mediaType), of: body, &scope,
            sample: sample.map { "[\($0)]" })
    }

    /// A body in one argument.
    private init(
        _ type: String, _ method: String, _ further: String, of body: APIModel.Body, _ scope: inout ArgumentScope,
        _ choice: ContentTypeChoice? = nil, sample: String?
    ) {
        let name = scope.assign("body", place: "Request")
        let isOptional = !body.isRequired
        let isForm = type == "MultipartForm"
        self.init(
            suffix: "",
            arguments: [
                OperationArgument(
                    name: name, type: isOptional && !isForm ? type + "?" : type,
                    defaultValue: isOptional ? (isForm ? " = MultipartForm()" : " = nil") : "",
                    description: body.description, isBody: true, sample: sample)
            ], content: ".\(method)(\(name)\(further))")
        guard let choice else { return }
        let contentType = scope.assign("contentType", place: "Request")
        arguments.append(choice.argument(named: contentType))
        content = ".\(method)(\(name), as: \(contentType))"
    }

    static func multipartType(_ content: APIModel.Content) -> String {
        content.mediaType == "multipart/form-data" || content.isRange
            ? "" : ", as: " + SwiftLiteral.string(content.mediaType)
    }

    /// Two contents with the same notation are one choice for a caller.
    private struct Notation: Hashable {
        let kind: APIModel.Content.Kind
        let type: APIModel.TypeID?

        init(_ content: APIModel.Content, in catalog: TypeCatalog) {
            kind = content.kind
            type =
                content.kind == .text || content.kind == .bytes
                ? nil : content.type.map { catalog.forms.resolved($0).id }
        }
    }
}

extension APIModel.Body {
    /// Where members are arguments, whoever gives some has to give all that are required; who sends no body calls
    /// another method.
    fileprivate func givenWhole(by content: APIModel.Content, in catalog: TypeCatalog) -> APIModel.Body {
        let hasMembers = content.parts != nil || flattenedBody(content, forms: catalog.forms) != nil
        var body = self
        body.isRequired = isRequired || hasMembers
        return body
    }

    fileprivate func hasSameType(_ content: APIModel.Content) -> Bool {
        contents.first?.type?.id == content.type?.id
    }
}

extension APIModel.Content {
    /// What a method or a case is called by that is for this notation alone.
    var notationWord: String {
        switch kind {
        case .json:
            let subtype = mediaType.split(separator: "/").last.map(String.init) ?? ""
            return SwiftIdentifier.upperCamel(words(of: String(subtype.prefix { $0 != ";" })))
        case .text: return "Text"
        case .bytes: return "Bytes"
        case .form: return "Form"
        case .multipart: return "Multipart"
        case .xml: return "XML"
        case .jsonLines: return "JSONLines"
        case .jsonSequence: return "JSONSequence"
        case .eventStream: return "Stream"
        }
    }

    /// Whether a value of the same type in JSON says all. Plain text is another thing than a JSON string; the members
    /// of an object have no place in it.
    fileprivate func isFurtherNotation(in catalog: TypeCatalog) -> Bool {
        switch kind {
        case .xml, .form: true
        case .text, .bytes: type.map { !catalog.forms[catalog.forms.resolved($0).id].isPlain } ?? false
        case .json, .multipart, .eventStream, .jsonLines, .jsonSequence: false
        }
    }

    /// `*/*`, `image/*`
    var isRange: Bool { mediaType.contains("*") }
}

extension Diagnostic.Message {
    static func furtherMediaType(_ mediaType: String) -> Self {
        Self(
            id: "further-media-type",
            "'\(mediaType)' carries the same value as the media type before it; the client sends the first")
    }

    static func untypedBody(_ mediaType: String) -> Self {
        Self(id: "untyped-body", "bodies of '\(mediaType)' are not written from types; the method takes their bytes")
    }
}
