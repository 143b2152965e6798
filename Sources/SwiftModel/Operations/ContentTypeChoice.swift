import APIModel

/// The media types that one value may be sent as, where that makes a difference: `contentType: String = "image/png"`.
///
/// Shown by the snippet `bodies/choice-of-type`.
struct ContentTypeChoice {
    /// As written, ranges too, in the document's order.
    let mediaTypes: [String]
    /// What is sent unless the caller says otherwise; nil where only the caller can know.
    let usual: String?

    /// - Parameter contents: That are the same to a caller in all else.
    /// - Returns: Nil where there is nothing to choose.
    init?(_ contents: [APIModel.Content]) {
        mediaTypes = contents.map(\.mediaType)
        let concrete = contents.filter { !$0.isRange }.map(\.mediaType)
        switch contents.first?.kind {
        case .bytes where mediaTypes.count > 1 || concrete.isEmpty:
            usual = concrete.first ?? Self.admitted("application/octet-stream", by: mediaTypes)
        case .text where mediaTypes.count > 1 || concrete.isEmpty:
            usual = concrete.first ?? Self.admitted("text/plain", by: mediaTypes)
        // One and the same patch means another thing in each of these. Beside plain JSON they are a framework's list.
        case .json where concrete.count > 1 && concrete.allSatisfy { $0.contains("patch") }: usual = concrete[0]
        default: return nil
        }
    }

    private static func admitted(_ mediaType: String, by ranges: [String]) -> String? {
        let type = mediaType.prefix { $0 != "/" }
        return ranges.contains { $0.hasPrefix("*/") || $0.hasPrefix(type + "/") } ? mediaType : nil
    }

    func argument(named name: String) -> OperationArgument {
        OperationArgument(
            name: name, type: "String", defaultValue: usual.map { " = " + SwiftLiteral.string($0) } ?? "",
            description: "The media type of the body: " + mediaTypes.map { "`\($0)`" }.joined(separator: ", ") + ".",
            isBody: true, sample: usual == nil ? SwiftLiteral.string(example) : nil)
    }

    /// Of the first range.
    private var example: String {
        mediaTypes[0] == "image/*" ? "image/png" : mediaTypes[0].split(separator: "*").joined() + "x-sample"
    }
}
