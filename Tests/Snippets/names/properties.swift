public nonisolated struct Odd: JSONObjectModel {
    public let type, ref, fooBar, fooBar2, fooBar3, value1st, percent, empty, größe, 日本, htmlBody, userIDs: String?
    public let xAPIKey, isOK, id, url, aBC, allCaps, iPhone: String?

    public init(
        type: String? = nil, ref: String? = nil, fooBar: String? = nil, fooBar2: String? = nil, fooBar3: String? = nil,
        value1st: String? = nil, percent: String? = nil, empty: String? = nil, größe: String? = nil, 日本: String? = nil,
        htmlBody: String? = nil, userIDs: String? = nil, xAPIKey: String? = nil, isOK: String? = nil, id: String? = nil,
        url: String? = nil, aBC: String? = nil, allCaps: String? = nil, iPhone: String? = nil
    ) {
        (self.type, self.ref, self.fooBar, self.fooBar2, self.fooBar3) = (type, ref, fooBar, fooBar2, fooBar3)
        (self.value1st, self.percent, self.empty, self.größe, self.日本) = (value1st, percent, empty, größe, 日本)
        (self.htmlBody, self.userIDs, self.xAPIKey, self.isOK, self.id) = (htmlBody, userIDs, xAPIKey, isOK, id)
        (self.url, self.aBC, self.allCaps, self.iPhone) = (url, aBC, allCaps, iPhone)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.optionalString("@type"), ref: json.optionalString("$ref"),
            fooBar: json.optionalString("foo_bar"), fooBar2: json.optionalString("fooBar"),
            fooBar3: json.optionalString("foo-bar"), value1st: json.optionalString("1st"),
            percent: json.optionalString("%"), empty: json.optionalString(""), größe: json.optionalString("größe"),
            日本: json.optionalString("日本"), htmlBody: json.optionalString("HTMLBody"),
            userIDs: json.optionalString("user_ids"), xAPIKey: json.optionalString("xAPIKey"),
            isOK: json.optionalString("is_OK"), id: json.optionalString("_id"), url: json.optionalString("url"),
            aBC: json.optionalString("a.b[c]"), allCaps: json.optionalString("ALL_CAPS"),
            iPhone: json.optionalString("iPhone"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("@type", type)
        json.write("$ref", ref)
        json.write("foo_bar", fooBar)
        json.write("fooBar", fooBar2)
        json.write("foo-bar", fooBar3)
        json.write("1st", value1st)
        json.write("%", percent)
        json.write("", empty)
        json.write("größe", größe)
        json.write("日本", 日本)
        json.write("HTMLBody", htmlBody)
        json.write("user_ids", userIDs)
        json.write("xAPIKey", xAPIKey)
        json.write("is_OK", isOK)
        json.write("_id", id)
        json.write("url", url)
        json.write("a.b[c]", aBC)
        json.write("ALL_CAPS", allCaps)
        json.write("iPhone", iPhone)
    }
}
