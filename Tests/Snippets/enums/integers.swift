public nonisolated enum Level: OpenIntegerEnum {
    case value1, value2, minus3
    case unrecognized(Int)

    public static let allCases: KnownCases<Level> = [.value1, .value2, .minus3]
    public var rawValue: Int {
        switch self {
        case .value1: 1
        case .value2: 2
        case .minus3: -3
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Named: OpenIntegerEnum {
    /// Not burning.
    case off
    /// Burning.
    case on
    case unrecognized(Int)

    public static let allCases: KnownCases<Named> = [.off, .on]
    public var rawValue: Int {
        switch self {
        case .off: 0
        case .on: 1
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Wide: OpenIntegerEnum {
    case value9007199254740993
    case unrecognized(Int)

    public static let allCases: KnownCases<Wide> = [.value9007199254740993]
    public var rawValue: Int {
        switch self {
        case .value9007199254740993: 9007199254740993
        case .unrecognized(let value): value
        }
    }
}
