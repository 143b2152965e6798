import APIJSON

/// What the value in a part of a multipart answer is written as.
public struct PartForm: Sendable {
    enum Value: Sendable {
        case text, json, file
    }

    let value: Value
    /// Whether there may be several parts of one name, each an element of a list.
    let isList: Bool

    /// Text in its charset; a string of JSON where the part says so.
    public static let text = PartForm(value: .text, isList: false)
    /// JSON, as numbers and flags are.
    public static let json = PartForm(value: .json, isList: false)
    /// Any bytes, for a ``ReceivedFile``.
    public static let file = PartForm(value: .file, isList: false)

    /// A part for each element.
    public static func list(of element: PartForm) -> PartForm { PartForm(value: element.value, isList: true) }
}

extension PartForm {
    /// The value as JSON, from which types read themselves.
    func json(of frame: StreamFrame) -> [UInt8] {
        let bytes = frame.partBody
        let head = frame.part
        switch value {
        case .json: return bytes
        case .text where head?.mediaType?.isJSON == true && bytes.isJSONString: return bytes
        case .text: return Charset.decode(bytes, head?.mediaType).jsonBytes()
        case .file:
            return ReceivedFile(
                bytes: bytes, filename: head?.disposition.filename, mediaType: head?.fields[.contentType]
            ).jsonBytes()
        }
    }
}

extension [UInt8] {
    fileprivate var isJSONString: Bool { first { !$0.isJSONBlank } == UInt8(ascii: "\"") }
}

extension StreamFrame {
    /// The bytes of a part as they were before they were encoded for the way.
    var partBody: [UInt8] { part?.decoded(data) ?? data }
}
