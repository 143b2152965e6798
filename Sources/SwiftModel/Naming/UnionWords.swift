/// The words around a union's cases, which the cases need not repeat.
///
/// They come from names that are there whatever other members the union has, so that a further member renames no case.
///
/// Shown by `Tests/SwiftModelTests/UnionTests.swift`.
struct UnionWords {
    /// Of the union itself, in order.
    private let name: [String]
    /// Of the union and of every declaration around it.
    private let path: Set<String>

    init(_ union: TypeName?) {
        name = words(of: union?.name ?? "").map { $0.lowercased() }
        path = Set((union?.path ?? "").split(separator: ".").flatMap { words(of: String($0)) }.map { $0.lowercased() })
    }

    /// `AzureConnectorConfigInput` is `Azure` in `Connector.Config`; `ShapeCircle` is `Circle` in `Shape`.
    func telling(_ words: [String]) -> [String] {
        let end = words.lastIndex { !isNoise($0.lowercased()) } ?? 0
        let kept = words.prefix(end + 1)
        let start = zip(kept, name).prefix { $0.lowercased() == $1 }.count
        let rest = kept.dropFirst(start)
        // A letter or a number alone tells nothing: `EBook` in `Book`.
        let isName = rest.first.map { !($0.first?.isNumber ?? true) && rest.joined().count > 1 } ?? false
        return Array(isName ? rest : kept)
    }

    private func isNoise(_ word: String) -> Bool { path.contains(word) || Self.suffixes.contains(word) }

    /// What authors add to say that a schema is one.
    private static let suffixes: Set<String> = [
        "dto", "input", "model", "object", "output", "request", "response", "schema", "type",
    ]
}
