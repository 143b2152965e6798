import APIModel

/// How the items of a stream are read: into what, and by which of the runtime's readers.
struct ItemReading {
    let item: String
    /// `events`, `eventData`, `eventObjects`, `jsonLines`, `jsonSequence`
    let reader: String
    var argument: String?

    /// `nil` for content that is no stream of items.
    init?(_ content: APIModel.Content, in catalog: TypeCatalog) {
        let type = content.itemType.map { catalog.element($0) } ?? .any
        switch content.kind {
        case .jsonLines: (item, reader) = (type.text, "jsonLines")
        case .jsonSequence: (item, reader) = (type.text, "jsonSequence")
        case .eventStream:
            if type.text == SwiftType.any.text || type.text == "String" {
                (item, reader) = ("ServerSentEvent", "events")
            } else if let data = content.itemType.flatMap({ EventShape.data(of: $0, in: catalog.forms) }) {
                (item, reader, argument) = (type.text, "eventObjects", ".\(data)")
            } else {
                (item, reader) = (type.text, "eventData")
            }
        default: return nil
        }
    }
}

/// Tells a type that describes whole events, as objects with `data` (OpenAPI 3.2, 4.14.4), from one that describes
/// their data.
private enum EventShape: String {
    case text, json

    /// `nil` where the type describes the data.
    static func data(of use: APIModel.TypeUse, in forms: TypeForms, depth: Int = 0) -> EventShape? {
        guard depth < 8 else { return nil }
        switch forms[forms.resolved(use).id] {
        case .structure(let object):
            let names = Set(object.properties.map(\.name))
            guard names.isSubset(of: ["data", "event", "id", "retry"]), names.count > 1,
                let data = object.properties.first(where: { $0.name == "data" })
            else { return nil }
            return isText(data.type, in: forms) ? .text : .json
        case .union(let union):
            let shapes = union.variants.map { Self.data(of: $0.type, in: forms, depth: depth + 1) }
            guard !shapes.isEmpty, !shapes.contains(nil) else { return nil }
            return shapes.allSatisfy { $0 == .text } ? .text : .json
        default: return nil
        }
    }

    private static func isText(_ use: APIModel.TypeUse, in forms: TypeForms) -> Bool {
        switch forms[forms.resolved(use).id] {
        case .scalar(.string), .constant(.string, _): true
        case .enumeration(let shape): shape.rawType == .string
        default: false
        }
    }
}
