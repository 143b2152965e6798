public import APIJSON
public import Foundation

/// A URL is a string, absolute or relative.
extension URL: JSONCodable {
    public init(json: JSONReader) {
        let text = String(json: json)
        if let url = URL(string: text) {
            self = url
        } else {
            json.fail(expected: "a URL")
            self.init(fileURLWithPath: "/")
        }
    }

    public func write(to json: inout JSONWriter) {
        json.write(absoluteString)
    }
}
