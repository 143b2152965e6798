import HTTPTypes

/// What servers say about how many requests are left, and when there are more.
enum RateLimit {
    /// One limit among those that a server keeps.
    private struct Quota {
        var remaining: Double?
        /// In seconds from now, or as Unix time.
        var reset: Double?
    }

    /// When the last of the limits that are used up is lifted: in seconds from now, or as Unix time where that would be
    /// years. `nil` where requests are left, so that the request was refused for another reason.
    static func reset(in headers: HTTPFields) -> Double? {
        quotas(in: headers).filter { $0.remaining ?? 0 <= 0 }.compactMap(\.reset).max()
    }

    /// Whether the server says that no requests are left.
    static func isUsedUp(_ headers: HTTPFields) -> Bool {
        quotas(in: headers).contains { $0.remaining.map { $0 <= 0 } ?? false }
    }

    /// Of the first of these ways to say so that a server uses.
    private static func quotas(in headers: HTTPFields) -> [Quota] {
        let standard = quotas(inField: headers["RateLimit"] ?? "").filter { $0.reset != nil }
        if !standard.isEmpty { return standard }
        for prefix in ["RateLimit", "X-RateLimit", "X-Rate-Limit"] {
            let reset = headers[prefix + "-Reset"].flatMap(number).map { $0 < 1e11 ? $0 : $0 / 1_000 }
            let remaining = headers[prefix + "-Remaining"].flatMap(number)
            if reset != nil || remaining != nil { return [Quota(remaining: remaining, reset: reset)] }
        }
        return []
    }

    /// `"burst";r=0;t=30, "day";r=9;t=3600`, or as earlier drafts wrote it `limit=9, remaining=0, reset=30`
    /// (draft-ietf-httpapi-ratelimit-headers-08 and -07).
    private static func quotas(inField text: String) -> [Quota] {
        var quotas = [Quota()]
        for member in text.split(separator: ",") {
            if member.contains(";") { quotas.append(Quota()) }
            for parameter in member.split(separator: ";") {
                let halves = parameter.split(separator: "=", maxSplits: 1)
                guard halves.count == 2, let value = number(String(halves[1])) else { continue }
                switch halves[0].trimmingSpaces.lowercased() {
                case "r", "remaining": quotas[quotas.count - 1].remaining = value
                case "t", "reset": quotas[quotas.count - 1].reset = value
                default: break
                }
            }
        }
        return quotas
    }

    static func number(_ text: String) -> Double? {
        Double(text.trimmingSpaces).flatMap { $0.isFinite ? $0 : nil }
    }
}

extension HTTPFields {
    fileprivate subscript(name: String) -> String? { HTTPField.Name(name).flatMap { self[$0] } }
}
