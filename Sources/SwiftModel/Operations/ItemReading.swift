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
    case text, json, textOrJSON

    /// `nil` where the type describes the data.
    static func data(of use: APIModel.TypeUse, in forms: TypeForms) -> EventShape? {
        guard let shapes = shapes(of: use, in: forms), let first = shapes.first else { return nil }
        return shapes.count == 1 ? first : .textOrJSON
    }

    /// Empty for events without data; `nil` for what is no event.
    private static func shapes(of use: APIModel.TypeUse, in forms: TypeForms, depth: Int = 0) -> Set<EventShape>? {
        guard depth < 8 else { return nil }
        switch forms[forms.resolved(use).id] {
        case .structure(let object): return shapes(of: object, in: forms)
        case .union(let union):
            return union.variants.reduce([]) { known, variant in
                guard let own = shapes(of: variant.type, in: forms, depth: depth + 1) else { return nil }
                return known?.union(own)
            }
        default: return nil
        }
    }

    private static func shapes(of object: APIModel.ObjectShape, in forms: TypeForms) -> Set<EventShape>? {
        let names = Set(object.properties.map(\.name))
        guard names.isSubset(of: ["data", "event", "id", "retry"]) else { return nil }
        guard let data = object.properties.first(where: { $0.name == "data" }) else {
            return names.contains("event") ? [] : nil
        }
        return names.count > 1 ? [isText(data.type, in: forms) ? .text : .json] : nil
    }

    private static func isText(_ use: APIModel.TypeUse, in forms: TypeForms) -> Bool {
        switch forms[forms.resolved(use).id] {
        case .scalar(.string), .constant(.string, _): true
        case .enumeration(let shape): shape.rawType == .string
        default: false
        }
    }
}
