import APIModel

/// Spells which schemes a request needs: `[["HTTPBearer"], ["apiKey", "tenant"]]`.
enum SecurityText {
    static func text(_ security: APIModel.Security) -> String {
        "[" + security.alternatives.map { SwiftLiteral.strings($0.schemes.map(\.name)) }.joined(separator: ", ") + "]"
    }
}
