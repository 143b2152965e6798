public nonisolated enum Sort: OpenStringEnum {
    case name, minusName, plusName, NAME, Name
    case unrecognized(String)

    public static let allCases: KnownCases<Sort> = [.name, .minusName, .plusName, .NAME, .Name]
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
    case plus1, minus1, value0, thumbsUpSign, empty, blank, dotDotDot
    case unrecognized(String)

    public static let allCases: KnownCases<Vote> = [.plus1, .minus1, .value0, .thumbsUpSign, .empty, .blank, .dotDotDot]
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
    case `default`, selfValue, initValue, type, noneValue, someValue, unrecognizedValue, rawValueValue, allCasesValue
    case hashValue
    case unrecognized(String)

    public static let allCases: KnownCases<Words> = [
        .`default`, .selfValue, .initValue, .type, .noneValue, .someValue, .unrecognizedValue, .rawValueValue,
        .allCasesValue, .hashValue,
    ]
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
    case value2024_01_01, v1_0, value1_0, value10, applicationJSON, every15Minutes, value5String
    case unrecognized(String)

    public static let allCases: KnownCases<Versions> = [
        .value2024_01_01, .v1_0, .value1_0, .value10, .applicationJSON, .every15Minutes, .value5String,
    ]
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
    case aB, cD, e, lineBreak
    case unrecognized(String)

    public static let allCases: KnownCases<Quoted> = [.aB, .cD, .e, .lineBreak]
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
    case a, b
    case unrecognized(String)

    public static let allCases: KnownCases<Twice> = [.a, .b]
    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}
