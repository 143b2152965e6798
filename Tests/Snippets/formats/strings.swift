public nonisolated struct Thing: JSONModel {
    public let id: UUID
    public let at: Date
    public let day: CalendarDate
    public let long: CalendarDuration
    public let link: URL
    public let bytes: Data
    public let image: Data?
    public let time: String?
    public let email: String?
    public let text: String
    public let password: String
    public let unknown: String
    public let decimal: String?

    public init(
        id: UUID,
        at: Date,
        day: CalendarDate,
        long: CalendarDuration,
        link: URL,
        bytes: Data,
        text: String,
        password: String,
        unknown: String,
        image: Data? = nil,
        time: String? = nil,
        email: String? = nil,
        decimal: String? = nil
    ) {
        self.id = id
        self.at = at
        self.day = day
        self.long = long
        self.link = link
        self.bytes = bytes
        self.image = image
        self.time = time
        self.email = email
        self.text = text
        self.password = password
        self.unknown = unknown
        self.decimal = decimal
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.uuid("id")
        at = json.date("at")
        day = json.calendarDate("day")
        long = json.calendarDuration("long")
        link = json.url("link")
        bytes = json.data("bytes")
        image = json.optionalData("image")
        time = json.optionalString("time")
        email = json.optionalString("email")
        text = json.string("text")
        password = json.string("password")
        unknown = json.string("unknown")
        decimal = json.optionalString("decimal")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
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
        json.endObject()
    }
}
