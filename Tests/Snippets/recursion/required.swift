public nonisolated struct Egg: JSONObjectModel {
    public let hen: Hen

    public init(hen: Hen) { self.hen = hen }
    public init(members json: inout JSONObjectReader) { self.init(hen: json.value("hen")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("hen", hen) }
}

public nonisolated struct Hen: JSONObjectModel {
    public var egg: Egg? { storedEgg.wrappedValue }
    private let storedEgg: Indirect<Egg?>

    public init(egg: Egg? = nil) { storedEgg = Indirect(egg) }
    public init(members json: inout JSONObjectReader) { self.init(egg: json.optionalValue("egg")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("egg", egg) }
}
