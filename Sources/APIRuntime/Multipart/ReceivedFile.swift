public import APIJSON
import Foundation

/// A file in a part of a multipart answer.
public struct ReceivedFile: JSONObjectModel {
    public let bytes: [UInt8]
    /// As the server says. It may hold anything, `../` too.
    public let filename: String?
    public let mediaType: String?

    public init(bytes: [UInt8], filename: String? = nil, mediaType: String? = nil) {
        (self.bytes, self.filename, self.mediaType) = (bytes, filename, mediaType)
    }

    /// Reads what ``writeMembers(to:)`` wrote.
    public init(members json: inout JSONObjectReader) {
        self.init(
            bytes: [UInt8](json.data("bytes")), filename: json.optionalString("filename"),
            mediaType: json.optionalString("mediaType"))
    }

    /// The bytes in base64, and what is known of the file.
    public func writeMembers(to json: inout JSONWriter) {
        json.write("bytes", Data(bytes))
        json.write("filename", filename)
        json.write("mediaType", mediaType)
    }
}
