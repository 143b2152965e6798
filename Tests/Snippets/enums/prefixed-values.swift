public nonisolated enum Codec: OpenStringEnum {
    case unspecified, vp, codec264, other
    case unrecognized(String)

    public static let allCases: KnownCases<Codec> = [.unspecified, .vp, .codec264, .other]
    public var rawValue: String {
        switch self {
        case .unspecified: "CODEC_UNSPECIFIED"
        case .vp: "CODEC_VP"
        case .codec264: "CODEC_264"
        case .other: "OTHER"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum State: OpenStringEnum {
    case stateOn, stateUnspecified
    case unrecognized(String)

    public static let allCases: KnownCases<State> = [.stateOn, .stateUnspecified]
    public var rawValue: String {
        switch self {
        case .stateOn: "STATE_ON"
        case .stateUnspecified: "STATE_UNSPECIFIED"
        case .unrecognized(let value): value
        }
    }
}
