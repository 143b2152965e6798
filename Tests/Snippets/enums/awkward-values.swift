public nonisolated enum Sort: OpenStringEnum {
    case name
    case minusName
    case plusName
    case NAME
    case Name
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Sort] = [.name, .minusName, .plusName, .NAME, .Name]

    public init(rawValue: String) {
        switch rawValue {
        case "name": self = .name
        case "-name": self = .minusName
        case "+name": self = .plusName
        case "NAME": self = .NAME
        case "Name": self = .Name
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .name: "name"
        case .minusName: "-name"
        case .plusName: "+name"
        case .NAME: "NAME"
        case .Name: "Name"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Vote: OpenStringEnum {
    case plus1
    case minus1
    case value0
    case thumbsUpSign
    case empty
    case blank
    case dotDotDot
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Vote] = [.plus1, .minus1, .value0, .thumbsUpSign, .empty, .blank, .dotDotDot]

    public init(rawValue: String) {
        switch rawValue {
        case "+1": self = .plus1
        case "-1": self = .minus1
        case "0": self = .value0
        case "👍": self = .thumbsUpSign
        case "": self = .empty
        case " ": self = .blank
        case "...": self = .dotDotDot
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .plus1: "+1"
        case .minus1: "-1"
        case .value0: "0"
        case .thumbsUpSign: "👍"
        case .empty: ""
        case .blank: " "
        case .dotDotDot: "..."
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Words: OpenStringEnum {
    case `default`
    case selfValue
    case initValue
    case type
    case noneValue
    case someValue
    case unrecognizedValue
    case rawValueValue
    case allCasesValue
    case hashValue
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Words] = [
        .`default`, .selfValue, .initValue, .type, .noneValue, .someValue, .unrecognizedValue, .rawValueValue,
        .allCasesValue, .hashValue,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "default": self = .`default`
        case "self": self = .selfValue
        case "init": self = .initValue
        case "Type": self = .type
        case "none": self = .noneValue
        case "some": self = .someValue
        case "unrecognized": self = .unrecognizedValue
        case "rawValue": self = .rawValueValue
        case "allCases": self = .allCasesValue
        case "hashValue": self = .hashValue
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .`default`: "default"
        case .selfValue: "self"
        case .initValue: "init"
        case .type: "Type"
        case .noneValue: "none"
        case .someValue: "some"
        case .unrecognizedValue: "unrecognized"
        case .rawValueValue: "rawValue"
        case .allCasesValue: "allCases"
        case .hashValue: "hashValue"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Versions: OpenStringEnum {
    case value2024_01_01
    case v1_0
    case value1_0
    case value10
    case applicationJSON
    case every15Minutes
    case value5String
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Versions] = [
        .value2024_01_01, .v1_0, .value1_0, .value10, .applicationJSON, .every15Minutes, .value5String,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "2024-01-01": self = .value2024_01_01
        case "v1.0": self = .v1_0
        case "1.0": self = .value1_0
        case "10": self = .value10
        case "application/json": self = .applicationJSON
        case "every 15 minutes": self = .every15Minutes
        case "5-string": self = .value5String
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .value2024_01_01: "2024-01-01"
        case .v1_0: "v1.0"
        case .value1_0: "1.0"
        case .value10: "10"
        case .applicationJSON: "application/json"
        case .every15Minutes: "every 15 minutes"
        case .value5String: "5-string"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Quoted: OpenStringEnum {
    case aB
    case cD
    case e
    case lineBreak
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Quoted] = [.aB, .cD, .e, .lineBreak]

    public init(rawValue: String) {
        switch rawValue {
        case "a\"b": self = .aB
        case "c\\d": self = .cD
        case "\\(e)": self = .e
        case "line\nbreak": self = .lineBreak
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .aB: "a\"b"
        case .cD: "c\\d"
        case .e: "\\(e)"
        case .lineBreak: "line\nbreak"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Twice: OpenStringEnum {
    case a
    case b
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Twice] = [.a, .b]

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}
