public import APIJSON
public import Foundation

extension JSONCodable {
    /// Reads a document that holds this one value.
    ///
    /// - Throws: the first thing that is wrong, with its place.
    public init(jsonData: Data) throws(JSONError) {
        try self.init(jsonDocument: JSONTape(parsing: jsonData))
    }

    /// The value as a JSON document without spaces.
    ///
    /// - Throws: the first value that JSON cannot hold, such as an infinite number.
    public func jsonData() throws(JSONError) -> Data {
        var json = JSONWriter()
        write(to: &json)
        if let failure = json.failure { throw failure }
        return json.withBytes { Data($0) }
    }
}

extension JSONTape {
    /// Takes the document apart, which checks all of it. The bytes are copied.
    ///
    /// - Parameters:
    ///   - document: JSON in UTF-8.
    ///   - depthLimit: How many containers may stand inside each other.
    public convenience init(parsing document: Data, depthLimit: Int = 512) throws(JSONError) {
        try self.init(parsing: document.withUnsafeBytes { [UInt8]($0) }, depthLimit: depthLimit)
    }
}
