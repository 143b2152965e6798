public nonisolated struct Egg: JSONModel {
    public let hen: Hen

    public init(hen: Hen) {
        self.hen = hen
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        hen = json.value("hen")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("hen", hen)
        json.endObject()
    }
}

public nonisolated struct Hen: JSONModel {
    public var egg: Egg? { storedEgg.wrappedValue }
    private let storedEgg: Indirect<Egg?>

    public init(egg: Egg? = nil) {
        storedEgg = Indirect(egg)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        storedEgg = Indirect(json.optionalValue("egg"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("egg", egg)
        json.endObject()
    }
}
