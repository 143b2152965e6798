public import APIJSON
public import Foundation

/// Bytes are a string in base64 (RFC 4648).
///
/// Read in the usual and in the URL-safe alphabet, with or without padding and line breaks. Written in the usual
/// alphabet with padding.
extension Data: JSONCodable {
    public init(json: JSONReader) {
        self = json.parseString(expected: "bytes in base64", orUse: Data()) { text in
            Base64.bytes(of: text).map { Data($0) }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.writePlainString(maximumCount: (count + 2) / 3 * 4) { target in
            withUnsafeBytes { Base64.write($0, to: target) }
        }
    }
}
