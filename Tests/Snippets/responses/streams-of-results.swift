public nonisolated struct Change: JSONObjectModel {
    public let key: String?

    public init(key: String? = nil) { self.key = key }
    public init(members json: inout JSONObjectReader) { self.init(key: json.optionalString("key")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("key", key) }
}

public nonisolated struct Status: JSONObjectModel {
    public let code: Int?
    public let message: String?

    public init(code: Int? = nil, message: String? = nil) { (self.code, self.message) = (code, message) }
    public init(members json: inout JSONObjectReader) {
        self.init(code: json.optionalInt("code"), message: json.optionalString("message"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("code", code)
        json.write("message", message)
    }
}

public nonisolated struct WatchEvent: JSONObjectModel {
    public let result: Change?
    public let error: Status?

    public init(result: Change? = nil, error: Status? = nil) { (self.result, self.error) = (result, error) }
    public init(members json: inout JSONObjectReader) {
        self.init(result: json.optionalValue("result"), error: json.optionalValue("error"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("result", result)
        json.write("error", error)
    }
}

public nonisolated struct GetReportResponse: JSONObjectModel {
    public let result: String?
    public let pages: Int?

    public init(result: String? = nil, pages: Int? = nil) { (self.result, self.pages) = (result, pages) }
    public init(members json: inout JSONObjectReader) {
        self.init(result: json.optionalString("result"), pages: json.optionalInt("pages"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("result", result)
        json.write("pages", pages)
    }
}
