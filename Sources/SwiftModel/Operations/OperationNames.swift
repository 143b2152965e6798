import APIModel
import ToolDiagnostics

/// What an operation is called: `cancelJob` as a request value, `cancel` as a method of `client.jobs`.
struct OperationName: Sendable {
    var factory: String
    var method: String
}

/// Names operations and their tags in the document's order.
struct OperationNames {
    private(set) var names: [OperationName] = []

    init(
        _ api: APIModel.API, _ client: inout ClientNames, tagIndices: [String: Int], overrides: NameOverrides,
        diagnostics: Diagnostics
    ) {
        var factories = NameScope { ReservedWords.operationMembers.contains($0) }
        var methods = api.tags.map { _ in NameScope { ReservedWords.tagMembers.contains($0) } }
        let ids = OperationIDs(api)
        for operation in api.operations {
            let words = OperationWords.words(of: operation)
            let full = SwiftIdentifier.lowerCamel(words)
            let override = overrides.operation(operation)
            let written = SwiftIdentifier.lowerCamel(operation.id.map(SwiftModel.words) ?? words)
            let factory = factories.assign(override?.name ?? full) {
                [
                    full, written, SwiftIdentifier.lowerCamel(OperationWords.tellingWords(of: operation)),
                    full + "Operation",
                ]
            }
            let tag = operation.tags.first.flatMap { tagIndices[$0] }
            if let tag { client.assign(api.tags[tag], at: tag, overrides.tag(api.tags[tag].name)) }
            let method: String
            if let override {
                method =
                    tag.map { methods[$0].assign(override, diagnostics) }
                    ?? client.assign(method: override, diagnostics)
            } else if let index = tag {
                let tag = api.tags[index].name
                let short = SwiftIdentifier.lowerCamel(withoutTag(words, tag: tag))
                // Beside other methods than its namesake's, an operation may well be called like it.
                let repeated = (operation.repeatedID ?? ids.namesake(of: operation)).map(SwiftModel.words) ?? []
                let proposal = repeated.isEmpty ? short : SwiftIdentifier.lowerCamel(withoutTag(repeated, tag: tag))
                method = methods[index].assign(proposal) { [short, factory] }
            } else {
                method = client.assign(method: factory)
            }
            names.append(OperationName(factory: factory, method: method))
        }
    }
}

/// The identifiers of all operations.
private struct OperationIDs {
    private let all: Set<String>

    init(_ api: APIModel.API) { all = Set(api.operations.compactMap(\.id)) }

    /// The identifier of which an operation's own is the numbered repetition.
    func namesake(of operation: APIModel.Operation) -> String? {
        operation.id.flatMap(OperationIdentifier.withoutNumber).flatMap { all.contains($0) ? $0 : nil }
    }
}

/// Where an operation's name comes from: its `operationId`, else its method and path.
enum OperationWords {
    static func words(of operation: APIModel.Operation) -> [String] {
        OperationIdentifier.words(of: operation)
            ?? words(method: operation.method, path: operation.path, skippingPrefix: true)
    }

    /// `Accounts` for `/v1/accounts/{id}`; nothing where the path names nothing before its first parameter.
    static func firstSegment(of path: String) -> String? {
        for segment in path.split(separator: "/") where !isPrefix(segment) {
            let words = segment.contains("{") ? [] : SwiftModel.words(of: String(segment))
            return words.isEmpty ? nil : SwiftIdentifier.type(SwiftIdentifier.upperCamel(words))
        }
        return nil
    }

    /// The words of a path that are no parameters: `admin users` for `/api/v1/admin/users/{id}`.
    static func namedSegments(of path: String, except known: [String]) -> [String] {
        let known = Set(known.map { $0.lowercased() })
        let named = path.split(separator: "/").filter { !$0.contains("{") && !isPrefix($0) }
        return named.flatMap { SwiftModel.words(of: String($0)) }.filter { !known.contains($0.lowercased()) }
    }

    /// Longer words, for a clash.
    static func tellingWords(of operation: APIModel.Operation) -> [String] {
        words(method: operation.method, path: operation.path, skippingPrefix: false)
    }

    /// `GET /api/v1/users/{id}/posts` is `get users posts by id`.
    private static func words(method: String, path: String, skippingPrefix: Bool) -> [String] {
        var words = [method.lowercased()]
        var parameters: [[String]] = []
        for segment in path.split(separator: "/") {
            if skippingPrefix, words.count == 1, parameters.isEmpty, isPrefix(segment) { continue }
            for piece in pieces(of: segment) {
                let pieceWords = SwiftModel.words(of: String(piece.text))
                if piece.isParameter { parameters.append(pieceWords) } else { words += pieceWords }
            }
        }
        for (index, parameter) in parameters.enumerated() {
            words.append(index == 0 ? "by" : "and")
            words += parameter
        }
        return words
    }

    /// `api`, `v2` and `v{version}` say nothing about an operation.
    private static func isPrefix(_ segment: Substring) -> Bool {
        if segment == "api" || segment.lowercased().hasPrefix("v{") { return true }
        return segment.first == "v" && segment.count > 1 && segment.dropFirst().allSatisfy { $0.isNumber || $0 == "." }
    }

    private static func pieces(of segment: Substring) -> [(text: Substring, isParameter: Bool)] {
        var pieces: [(text: Substring, isParameter: Bool)] = []
        var rest = segment
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append((rest[..<open], false)) }
            pieces.append((rest[rest.index(after: open)..<close], true))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append((rest, false)) }
        return pieces
    }
}

/// Drops the words that the tag says already, singular or plural, with the article and the preposition that lead to
/// them: in `albums`, `get-an-album` is `get`, and `addTracksToAlbum` is `addTracks`. A name that would say nothing
/// keeps them.
func withoutTag(_ words: [String], tag: String) -> [String] {
    let tagWords = SwiftModel.words(of: tag).map(comparable)
    guard !tagWords.isEmpty, words.count > tagWords.count else { return words }
    let plain = words.map(comparable)
    for start in 0...(words.count - tagWords.count) where plain[start..<start + tagWords.count].elementsEqual(tagWords)
    {
        let isLast = start + tagWords.count == words.count
        // `countDeploymentsBy` would leave the question by what.
        if isLast, start > 0, wordsWithObject.contains(plain[start - 1]) { continue }
        let rest = Array(withoutLeadIn(words[..<start])) + words[(start + tagWords.count)...]
        // A number alone is no name.
        return rest.first?.first?.isNumber == true ? words : rest
    }
    return words
}

/// `get an` is `get`, `add tracks to the` is `add tracks`.
private func withoutLeadIn(_ words: ArraySlice<String>) -> ArraySlice<String> {
    var words = words
    if words.count > 1, let last = words.last, articles.contains(last.lowercased()) { words.removeLast() }
    if words.count > 2, let last = words.last, prepositions.contains(last.lowercased()) { words.removeLast() }
    return words
}

private let articles: Set<String> = ["a", "an", "the"]
private let wordsWithObject: Set<String> = ["and", "as", "at", "by", "or", "per", "via", "with"]
private let prepositions: Set<String> = ["from", "for", "in", "into", "of", "on", "to"]

private func comparable(_ word: String) -> String {
    let lower = word.lowercased()
    return singular(lower) ?? lower
}
