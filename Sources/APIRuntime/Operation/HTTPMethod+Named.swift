public import HTTPTypes

extension HTTPRequest.Method {
    /// `QUERY`, `COPY` and what else a document calls a method. What cannot be one becomes a method that every server
    /// refuses.
    public static func named(_ name: String) -> Self { Self(name) ?? .trace }
}
