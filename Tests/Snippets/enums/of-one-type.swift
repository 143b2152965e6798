public nonisolated struct Holder: JSONModel {
    public let always: JSONValue
    public let never: JSONValue
    public let either: Bool?
    public let half: JSONValue
    public let steps: JSONValue?
    public let mixed: JSONValue?
    public let empty: String?
    public let nothing: JSONValue?
    public let big: JSONNumber?

    public init(
        always: JSONValue,
        never: JSONValue,
        half: JSONValue,
        either: Bool? = nil,
        steps: JSONValue? = nil,
        mixed: JSONValue? = nil,
        empty: String? = nil,
        nothing: JSONValue? = nil,
        big: JSONNumber? = nil
    ) {
        self.always = always
        self.never = never
        self.either = either
        self.half = half
        self.steps = steps
        self.mixed = mixed
        self.empty = empty
        self.nothing = nothing
        self.big = big
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        always = json.value("always")
        never = json.value("never")
        either = json.optionalBool("either")
        half = json.value("half")
        steps = json.optionalValue("steps")
        mixed = json.optionalValue("mixed")
        empty = json.optionalString("empty")
        nothing = json.optionalValue("nothing")
        big = json.optionalValue("big")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("always", always)
        json.write("never", never)
        json.write("either", either)
        json.write("half", half)
        json.write("steps", steps)
        json.write("mixed", mixed)
        json.write("empty", empty)
        json.write("nothing", nothing)
        json.write("big", big)
        json.endObject()
    }
}
