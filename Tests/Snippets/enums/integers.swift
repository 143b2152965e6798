public nonisolated enum Level: OpenIntegerEnum {
    case value1
    case value2
    case minus3
    /// A value that this version of the client does not know.
    case unrecognized(Int)

    public static let allCases: [Level] = [.value1, .value2, .minus3]

    public init(rawValue: Int) {
        switch rawValue {
        case 1: self = .value1
        case 2: self = .value2
        case -3: self = .minus3
        default: self = .unrecognized(rawValue)
        }
    }

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
    /// A value that this version of the client does not know.
    case unrecognized(Int)

    public static let allCases: [Named] = [.off, .on]

    public init(rawValue: Int) {
        switch rawValue {
        case 0: self = .off
        case 1: self = .on
        default: self = .unrecognized(rawValue)
        }
    }

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
    /// A value that this version of the client does not know.
    case unrecognized(Int)

    public static let allCases: [Wide] = [.value9007199254740993]

    public init(rawValue: Int) {
        switch rawValue {
        case 9007199254740993: self = .value9007199254740993
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .value9007199254740993: 9007199254740993
        case .unrecognized(let value): value
        }
    }
}
