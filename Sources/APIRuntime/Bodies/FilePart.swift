public import Foundation

/// A file for a part of a form: from disk, from memory or from a stream.
public struct FilePart: Sendable {
    let body: RequestBody
    let filename: String
    let contentType: String

    /// A file on disk, read while it is sent. Name and media type come from the URL where they are not given.
    public static func file(at url: URL, filename: String? = nil, contentType: String? = nil) -> FilePart {
        let name = filename ?? url.lastPathComponent
        return FilePart(
            body: .file(at: url), filename: name, contentType: contentType ?? FileExtension.mediaType(of: name))
    }

    /// Bytes in memory. The media type comes from the file name where it is not given.
    public static func bytes(_ bytes: [UInt8], filename: String, contentType: String? = nil) -> FilePart {
        FilePart(
            body: .bytes(bytes), filename: filename, contentType: contentType ?? FileExtension.mediaType(of: filename))
    }

    /// Bytes in memory. The media type comes from the file name where it is not given.
    public static func data(_ data: Data, filename: String, contentType: String? = nil) -> FilePart {
        bytes([UInt8](data), filename: filename, contentType: contentType)
    }

    /// A stream, sent once. Without its length in bytes the whole form is sent in chunks.
    public static func stream<Chunks: AsyncSequence & Sendable>(
        _ chunks: Chunks, length: Int64? = nil, filename: String, contentType: String? = nil
    ) -> FilePart where Chunks.Element == [UInt8] {
        FilePart(
            body: .stream(chunks, length: length), filename: filename,
            contentType: contentType ?? FileExtension.mediaType(of: filename))
    }
}
