public nonisolated struct Holder: JSONObjectModel {
    public let always, never: Bool
    public let either: Bool?
    public let half: Double
    public let steps: Double?
    public let mixed: JSONValue?
    public let empty: String?
    public let nothing: JSONValue?
    public let big: JSONNumber?

    public init(
        always: Bool = true, never: Bool = false, either: Bool? = nil, half: Double = 0.5, steps: Double? = nil,
        mixed: JSONValue? = nil, empty: String? = nil, nothing: JSONValue? = nil, big: JSONNumber? = nil
    ) {
        (self.always, self.never, self.either, self.half, self.steps) = (always, never, either, half, steps)
        (self.mixed, self.empty, self.nothing, self.big) = (mixed, empty, nothing, big)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(always: json.bool("always"), never: json.bool("never"), either: json.optionalBool("either"),
            half: json.double("half"), steps: json.optionalDouble("steps"), mixed: json.optionalValue("mixed"),
            empty: json.optionalString("empty"), nothing: json.optionalValue("nothing"), big: json.optionalValue("big"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("always", always)
        json.write("never", never)
        json.write("either", either)
        json.write("half", half)
        json.write("steps", steps)
        json.write("mixed", mixed)
        json.write("empty", empty)
        json.write("nothing", nothing)
        json.write("big", big)
    }
}
