import APIModel

/// How a multipart answer is read: its named parts into a structure, others one after the other.
///
/// Shown by the snippet `responses/multipart`.
struct PartReading {
    let type: String
    /// `multipart`, `parts`
    let reader: String
    let argument: String?

    init(_ content: APIModel.Content, in catalog: TypeCatalog) {
        if let type = content.type, let object = flattenedBody(content, forms: catalog.forms) {
            let forms = object.properties.compactMap { property in
                PartForm(property.type, in: catalog.forms).argument.map {
                    SwiftLiteral.string(property.name) + ": " + $0
                }
            }
            self.init(
                type: catalog.element(type).text, reader: "multipart",
                argument: forms.isEmpty ? nil : "[" + forms.joined(separator: ", ") + "]")
        } else if let item = content.itemType, let value = PartForm.value(ofItem: item, in: catalog.forms) {
            let part = catalog.element(item).text
            self.init(type: "ItemStream<ReceivedPart<\(part)>>", reader: "parts", argument: ".\(value.rawValue)")
        } else {
            self.init(type: "ItemStream<ReceivedPart<Data>>", reader: "parts", argument: nil)
        }
    }

    private init(type: String, reader: String, argument: String?) {
        (self.type, self.reader, self.argument) = (type, reader, argument)
    }
}

/// What the value of a part is written as.
enum PartForm {
    enum Value: String {
        case text, json, file
    }

    case one(Value)
    case list(Value)

    init(_ use: APIModel.TypeUse, in forms: TypeForms) {
        if case .array(let element) = forms[forms.resolved(use).id] {
            self = .list(Value(element, in: forms))
        } else {
            self = forms.fileType(use) == "[FilePart]" ? .list(.file) : .one(Value(use, in: forms))
        }
    }

    /// Of a property of which nothing need be said it is nil.
    var argument: String? {
        switch self {
        case .one(.text): nil
        case .one(let value): "." + value.rawValue
        case .list(let value): ".list(of: .\(value.rawValue))"
        }
    }
}

extension PartForm {
    /// Nil for parts that are handed over as bytes.
    fileprivate static func value(ofItem use: APIModel.TypeUse, in forms: TypeForms) -> Value? {
        let value = Value(use, in: forms)
        if case .any = forms[forms.resolved(use).id] { return nil }
        return value == .file ? nil : value
    }
}

extension PartForm.Value {
    /// Text is what has one kind of JSON string for its value.
    fileprivate init(_ use: APIModel.TypeUse, in forms: TypeForms) {
        switch forms[forms.resolved(use).id] {
        case .scalar(.string(.binary)): self = .file
        case .scalar(.string), .constant(.string, _), .any: self = .text
        case .enumeration(let shape): self = shape.rawType == .string ? .text : .json
        default: self = forms.fileType(use) == "FilePart" ? .file : .json
        }
    }
}
