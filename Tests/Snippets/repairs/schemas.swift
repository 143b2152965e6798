extension SnippetClient {
    public nonisolated struct Pets: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Pets {
    /// `POST /pets`
    public func pet(body: Pet? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) -> Pet {
        try await core.send(.pet(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func pet(body: Pet? = nil) -> APIOperation<Pet, Never> {
        .init("pet", .post, "/pets", body: .json(body), success: .json(200), failure: .none)
    }
}

public nonisolated struct Pet: JSONObjectModel {
    public var name: String?
    public var age: Int
    public var size: String
    public var isWild: Bool
    public var weight: Double?
    public var mood: Field<Mood>
    public var fooBar, fooBar2: String?
    /// With more.
    public var beside: StringOr<Person>?
    /// Only described.
    public var described: Owner?
    public var owner: Owner?
    public var unknown: JSONValue?

    public init(
        name: String?, age: Int = 7, size: String = "3", isWild: Bool = false, weight: Double? = nil,
        mood: Field<Mood> = .absent, fooBar: String? = nil, fooBar2: String? = nil, beside: StringOr<Person>? = nil,
        described: Owner? = nil, owner: Owner? = nil, unknown: JSONValue? = nil
    ) {
        (self.name, self.age, self.size, self.isWild, self.weight, self.mood) = (name, age, size, isWild, weight, mood)
        (self.fooBar, self.fooBar2, self.beside, self.described) = (fooBar, fooBar2, beside, described)
        (self.owner, self.unknown) = (owner, unknown)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(name: json.optionalString("name"), age: json.optionalInt("age") ?? 7,
            size: json.optionalString("size") ?? "3", isWild: json.optionalBool("isWild") ?? false,
            weight: json.optionalDouble("weight"), mood: json.field("mood"), fooBar: json.optionalString("foo_bar"),
            fooBar2: json.optionalString("fooBar"), beside: json.optionalValue("beside"),
            described: json.optionalValue("described"), owner: json.optionalValue("owner"),
            unknown: json.optionalValue("unknown"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.writeNullable("name", name)
        json.write("age", age)
        json.write("size", size)
        json.write("isWild", isWild)
        json.write("weight", weight)
        json.write("mood", mood)
        json.write("foo_bar", fooBar)
        json.write("fooBar", fooBar2)
        json.write("beside", beside)
        json.write("described", described)
        json.write("owner", owner)
        json.write("unknown", unknown)
    }

    public nonisolated enum Mood: OpenStringEnum {
        case a, A, empty, aB, plus1, minus1, grinningFace, `true`
        case unrecognized(String)

        public static let allCases: KnownCases<Mood> = [.a, .A, .empty, .aB, .plus1, .minus1, .grinningFace, .`true`]
        public var rawValue: String {
            switch self {
            case .a: "a"
            case .A: "A"
            case .empty: ""
            case .aB: "a b"
            case .plus1: "+1"
            case .minus1: "-1"
            case .grinningFace: "😀"
            case .`true`: "true"
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated enum Owner: JSONModel {
    case person(Person), string(String)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{kind?: \"person\"} | string"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .person(Person(json: json))
        case 1: self = .string(String(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .person(let value): value.write(to: &json)
        case .string(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct Person: JSONObjectModel {
    public var kind: String

    public init(kind: String = "person") { self.kind = kind }
    public init(members json: inout JSONObjectReader) { self.init(kind: json.optionalString("kind") ?? "person") }
    public func writeMembers(to json: inout JSONWriter) { json.write("kind", kind) }
}
