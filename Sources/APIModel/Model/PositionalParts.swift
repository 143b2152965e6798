/// The parts of a multipart body that have no names, only places (OpenAPI 3.2, 4.14.4).
package struct PositionalParts: Sendable {
    package var prefix: [PositionalPart] = []
    /// What all parts behind them are like; nil when there are none.
    package var item: PositionalPart?
}

package struct PositionalPart: Sendable {
    package enum Kind: Sendable, Hashable {
        case json(TypeUse)
        case text
        case bytes
    }

    package var mediaType: String
    package var kind: Kind
    package var isRequired: Bool
    package var description: String?
    package var headers: [Header]
}

extension PositionalPart {
    /// Of what is JSON.
    var type: TypeUse? { if case .json(let type) = kind { type } else { nil } }
}

extension Content {
    /// What stands in the headers of parts, and in parts without names.
    package var partTypes: [TypeUse] {
        let positional = (parts?.prefix ?? []) + (parts?.item.map { [$0] } ?? [])
        return encodings.flatMap { $0.headers.map(\.type) }
            + positional.flatMap { [$0.type].compactMap { $0 } + $0.headers.map(\.type) }
    }
}
