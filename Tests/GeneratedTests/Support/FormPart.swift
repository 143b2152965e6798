import Foundation
import TestServer
import Testing

/// One part of a `multipart/form-data` body, as a server reads it (RFC 7578).
struct FormPart: Equatable, Sendable {
    let name: String
    var filename: String?
    var type: String?
    var bytes: [UInt8]

    init(_ name: String, filename: String? = nil, type: String? = nil, bytes: [UInt8]) {
        self.name = name
        self.filename = filename
        self.type = type
        self.bytes = bytes
    }

    init(_ name: String, _ text: String, type: String? = nil) {
        self.init(name, type: type, bytes: Array(text.utf8))
    }

    static func parts(of request: RecordedRequest) throws -> [FormPart] {
        let type = try #require(request.headers["content-type"])
        let boundary = try #require(type.wholeMatch(of: /multipart\/form-data; boundary=([0-9A-Za-z'()+_,.\/:=?-]+)/))
        return try parts(of: Data(request.body), boundary: String(boundary.output.1))
    }

    /// The parts between `--boundary` lines; what stands outside of them must be nothing but the end.
    private static func parts(of body: Data, boundary: String) throws -> [FormPart] {
        let opening = Data("--\(boundary)\r\n".utf8)
        let separator = Data("\r\n--\(boundary)".utf8)
        var parts: [FormPart] = []
        try #require(body.starts(with: opening))
        var rest = body.dropFirst(opening.count)
        while let end = rest.firstRange(of: separator) {
            parts.append(try FormPart(parsing: rest[..<end.lowerBound]))
            rest = rest[end.upperBound...]
            if rest == Data("--\r\n".utf8) { return parts }
            try #require(rest.starts(with: Data("\r\n".utf8)))
            rest = rest.dropFirst(2)
        }
        Issue.record("the body does not end with its boundary")
        return parts
    }

    private init(parsing part: Data) throws {
        let blank = try #require(part.firstRange(of: Data("\r\n\r\n".utf8)))
        let head = String(decoding: part[..<blank.lowerBound], as: UTF8.self)
        var fields: [String: String] = [:]
        for line in head.components(separatedBy: "\r\n") {
            let colon = try #require(line.firstIndex(of: ":"))
            fields[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        }
        let disposition = try #require(fields["content-disposition"])
        let match = try #require(disposition.wholeMatch(of: /form-data; name="([^"]*)"(?:; filename="([^"]*)")?/))
        self.init(
            String(match.output.1), filename: match.output.2.map(String.init), type: fields["content-type"],
            bytes: [UInt8](part[blank.upperBound...]))
    }
}
