/// Which status codes an answer of the document stands for (OpenAPI 3.1, 4.8.16.2).
public enum StatusPattern: Sendable, Hashable {
    case code(Int)
    /// `range(2)` is `2XX`.
    case range(Int)
    /// Every status that nothing else stands for.
    case `default`

    /// How exactly the pattern fits: a code counts more than a range, a range more than the default. `nil`: not at all.
    func precision(for status: Int) -> Int? {
        switch self {
        case .code(let code): code == status ? 2 : nil
        case .range(let hundreds): status / 100 == hundreds ? 1 : nil
        case .default: 0
        }
    }
}

extension StatusPattern: ExpressibleByIntegerLiteral {
    public init(integerLiteral code: Int) {
        self = .code(code)
    }
}
