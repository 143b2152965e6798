public nonisolated struct Thing: JSONObjectModel {
    public let id: UUID
    public let at: Date
    public let day: CalendarDate
    public let long: CalendarDuration
    public let link: URL
    public let bytes: Data
    public let image: Data?
    public let time, email: String?
    public let text, password, unknown: String
    public let decimal: String?

    public init(
        id: UUID, at: Date, day: CalendarDate, long: CalendarDuration, link: URL, bytes: Data, text: String,
        password: String, unknown: String, image: Data? = nil, time: String? = nil, email: String? = nil,
        decimal: String? = nil
    ) {
        (self.id, self.at, self.day, self.long, self.link, self.bytes) = (id, at, day, long, link, bytes)
        (self.text, self.password, self.unknown, self.image, self.time) = (text, password, unknown, image, time)
        (self.email, self.decimal) = (email, decimal)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.uuid("id"), at: json.date("at"), day: json.calendarDate("day"),
            long: json.calendarDuration("long"), link: json.url("link"), bytes: json.data("bytes"),
            text: json.string("text"), password: json.string("password"), unknown: json.string("unknown"),
            image: json.optionalData("image"), time: json.optionalString("time"), email: json.optionalString("email"),
            decimal: json.optionalString("decimal"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("at", at)
        json.write("day", day)
        json.write("long", long)
        json.write("link", link)
        json.write("bytes", bytes)
        json.write("image", image)
        json.write("time", time)
        json.write("email", email)
        json.write("text", text)
        json.write("password", password)
        json.write("unknown", unknown)
        json.write("decimal", decimal)
    }
}
