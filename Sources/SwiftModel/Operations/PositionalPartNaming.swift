import APIModel

extension BodyVariant {
    /// `send(first:second:others:)`: each part is an argument, in the order in which they are sent.
    init(
        parts: APIModel.PositionalParts, _ content: APIModel.Content, of body: APIModel.Body,
        in catalog: TypeCatalog, _ scope: inout ArgumentScope
    ) {
        var arguments = parts.prefix.enumerated().flatMap { index, part in
            let name = scope.assign(OrdinalName.text(index) ?? "part\(index + 1)", place: "Body")
            return OperationArgument.arguments(
                of: part, named: name, isRequired: body.isRequired && part.isRequired, in: catalog, &scope)
        }
        if let item = parts.item {
            let name = scope.assign(parts.prefix.isEmpty ? "parts" : "others", place: "Body")
            let isRequired = body.isRequired && parts.prefix.isEmpty
            arguments.append(OperationArgument(parts: item, named: name, isRequired: isRequired, in: catalog))
        }
        self.init(
            suffix: "", arguments: arguments, opening: ["var form = MultipartForm()"],
            content: ".multipart(form\(BodyVariant.multipartType(content)))")
    }
}

extension OperationArgument {
    /// A part and its headers.
    fileprivate static func arguments(
        of part: APIModel.PositionalPart, named name: String, isRequired: Bool, in catalog: TypeCatalog,
        _ scope: inout ArgumentScope
    ) -> [OperationArgument] {
        var argument = OperationArgument(
            name: name, type: part.type(in: catalog) + (isRequired ? "" : "?"),
            defaultValue: isRequired ? "" : " = nil", description: part.description,
            statements: [part.statement(appending: name)], isBody: true,
            sample: isRequired ? part.sample(in: catalog) : nil)
        let headers = part.headers.sentWithPart
        let further = headers.map { header in
            OperationArgument(
                header: header, named: scope.assign(header: header.name, ofPart: name), isPartRequired: isRequired,
                in: catalog)
        }
        argument.addHeaders(zip(headers, further).map { ($0.name, $1.name) })
        return [argument] + further
    }

    /// As many parts of one kind as there are.
    fileprivate init(
        parts item: APIModel.PositionalPart, named name: String, isRequired: Bool, in catalog: TypeCatalog
    ) {
        self.init(
            name: name, type: "[\(item.type(in: catalog))]", defaultValue: isRequired ? "" : " = []",
            description: item.description,
            statements: ["for part in \(name) { \(item.statement(appending: "part")) }"], isBody: true,
            sample: isRequired ? item.sample(in: catalog).map { "[\($0)]" } : nil)
    }
}

extension APIModel.PositionalPart {
    fileprivate func type(in catalog: TypeCatalog) -> String {
        switch kind {
        case .json(let use): catalog.element(use).text
        case .text: "String"
        case .bytes: "FilePart"
        }
    }

    /// A file says its media type itself.
    fileprivate func statement(appending name: String) -> String {
        switch kind {
        case .json: "form.append(unnamedJSON: \(name)\(mediaTypeArgument(unless: "application/json")))"
        case .text: "form.append(unnamed: \(name)\(mediaTypeArgument(unless: "text/plain")))"
        case .bytes: "form.append(unnamed: \(name))"
        }
    }

    private func mediaTypeArgument(unless usual: String) -> String {
        mediaType == usual || mediaType.contains("*") ? "" : ", as: " + SwiftLiteral.string(mediaType)
    }

    fileprivate func sample(in catalog: TypeCatalog) -> String? {
        switch kind {
        case .json(let use): catalog.sample(nil, for: use, isRequired: true)
        case .text: SwiftLiteral.string("text")
        case .bytes: SampleFile.part("FilePart", mediaType)
        }
    }
}
