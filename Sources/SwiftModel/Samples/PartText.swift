import APIModel

/// A multipart answer as a server writes it. Who reads it takes its first line for the boundary.
enum PartText {
    /// - Parameter sample: Of the object whose members are the parts, or of one part without a name.
    static func text(_ sample: APIModel.Literal, _ content: APIModel.Content, in catalog: TypeCatalog) -> String {
        guard let object = flattenedBody(content, forms: catalog.forms), case .object(let members) = sample else {
            return part(nil, sample) + "--part--\r\n"
        }
        let parts = members.flatMap { member -> [String] in
            let property = object.properties.first { $0.name == member.name }
            guard let property, case .list = PartForm(property.type, in: catalog.forms),
                case .array(let elements) = member.value
            else { return [part(member.name, member.value)] }
            return elements.map { part(member.name, $0) }
        }
        return parts.joined() + "--part--\r\n"
    }

    private static func part(_ name: String?, _ value: APIModel.Literal) -> String {
        let disposition = name.map {
            "Content-Disposition: form-data; name=\"\(PlainText.singleLine($0.filter { $0 != "\"" }))\"\r\n"
        }
        return "--part\r\n\(disposition ?? "")\r\n\(value.text ?? JSONText.line(value))\r\n"
    }
}
