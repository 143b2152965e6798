/// Paragraphs, version 1.
public nonisolated struct ParagraphsClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }
}

/// Stands where ships could run aground, and is seen from further away than any buoy. Lines that were broken because
/// they were full go on.
///
/// The states are:
/// lit
/// dark
/// - an entry that is as long as a line of seventy columns or so may be, and is continued
///
/// | a table stays | as it is, however long its rows may be in the document |
/// | ------------- | ------------------------------------------------------ |
///
/// Without its bar at the beginning | a row that is long enough to be continued
/// -------------------------------- | -----------------------------------------
///
/// ```
/// code that is long enough to be taken for a full line of prose
/// stays as it is
/// ```
public nonisolated struct Lighthouse: JSONObjectModel {
    /// Metres from the ground
    /// to the lamp
    public let height: Int?

    public init(height: Int? = nil) { self.height = height }
    public init(members json: inout JSONObjectReader) { self.init(height: json.optionalInt("height")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("height", height) }
}
