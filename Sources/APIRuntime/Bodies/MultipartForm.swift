public import APIJSON

/// A form of parts, `multipart/form-data` (RFC 7578): values, and files that are read while they are sent.
///
/// Parts without names are for `multipart/mixed` and its kin (RFC 2046, 5.1).
public struct MultipartForm: Sendable {
    /// Stands between the parts; random, so that no file can hold it by design.
    let boundary: String
    private var segments: [RequestBody.Segment] = []
    private(set) var problem: InvalidRequest?

    public init() {
        var random = SystemRandomNumberGenerator()
        boundary = String(random.next(), radix: 36) + String(random.next(), radix: 36)
    }

    /// Adds a value: text as it is, numbers and flags as text, objects as JSON, a list as one part for each element.
    /// `nil` adds no part.
    public mutating func append<Value: JSONCodable>(
        _ name: String, _ value: Value?, as mediaType: String? = nil, headers: [PartHeader] = []
    ) {
        guard let json = value.map({ JSONValue(parameter: $0) { note($0) } }) else { return }
        append(name, json, mediaType, headers)
    }

    /// Adds a value as one part of JSON, whatever it is; `nil` adds no part.
    public mutating func append<Value: JSONCodable>(
        _ name: String, json value: Value?, as mediaType: String = "application/json", headers: [PartHeader] = []
    ) {
        guard let json = value.map({ written($0) }) else { return }
        append(name, json, mediaType, headers)
    }

    /// Adds a list as one part with its elements between delimiters, or an object in style `deepObject` as a part for
    /// each of its values; nothing is percent-encoded (OpenAPI 3.1, 4.8.15). `nil` adds no part.
    public mutating func append<Value: JSONCodable>(
        _ name: String, _ value: Value?, style: ParameterStyle, headers: [PartHeader] = []
    ) {
        guard let value = value.map({ JSONValue(parameter: $0) { note($0) } }) else { return }
        let text = DelimitedWriter(allowed: nil).join(value, style: style)
        let pairs = style == .deepObject ? NestedNames.pairs(name, value) : text.map { [(name, $0)] } ?? []
        for (name, text) in pairs { append(name, Array(text.utf8), nil, headers) }
    }

    /// Adds a file; `nil` adds no part.
    public mutating func append(_ name: String, _ file: FilePart?, headers: [PartHeader] = []) {
        guard let file else { return }
        beginPart(
            "form-data; name=\"\(name.quoted)\"; filename=\"\(file.filename.quoted)\"", file.contentType, headers)
        end(file.body)
    }

    /// Adds one part for each file, all under the same name; `nil` adds no part.
    public mutating func append(_ name: String, _ files: [FilePart]?, headers: [PartHeader] = []) {
        for file in files ?? [] { append(name, file, headers: headers) }
    }

    /// Adds a file in a part that has no name but its place; `nil` adds none.
    public mutating func append(unnamed file: FilePart?, headers: [PartHeader] = []) {
        guard let file else { return }
        beginPart("attachment; filename=\"\(file.filename.quoted)\"", file.contentType, headers)
        end(file.body)
    }

    /// Adds text in a part that has no name but its place; `nil` adds none.
    public mutating func append(unnamed text: String?, as mediaType: String = "text/plain", headers: [PartHeader] = [])
    {
        append(unnamed: text.map { .text($0) }, as: mediaType, headers: headers)
    }

    /// Adds a part that has no name but its place; `nil` adds none.
    public mutating func append(unnamed body: RequestBody?, as mediaType: String, headers: [PartHeader] = []) {
        guard let body else { return }
        beginPart(nil, mediaType, headers)
        end(body)
    }

    /// Adds a value as JSON, in a part that has no name but its place; `nil` adds none.
    public mutating func append<Value: JSONCodable>(
        unnamedJSON value: Value?, as mediaType: String = "application/json", headers: [PartHeader] = []
    ) {
        append(unnamed: value.map { .bytes(written($0)) }, as: mediaType, headers: headers)
    }

    /// `nil` for a form without parts.
    var body: RequestBody? {
        guard !segments.isEmpty else { return nil }
        return RequestBody(segments: segments.merged(with: Array("--\(boundary)--\r\n".utf8)))
    }
}

/// `["name": "Rex", "age": 3]`: a part for each value, as `append` adds it.
extension MultipartForm: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self.init()
        for (name, value) in elements { append(name, value) }
    }
}

extension MultipartForm {
    private mutating func append(_ name: String, _ value: JSONValue, _ mediaType: String?, _ headers: [PartHeader]) {
        switch value {
        case .null: break
        case .bool, .number, .string: append(name, Array((value.parameterText ?? "").utf8), mediaType, headers)
        case .array(let items):
            for item in items { append(name, item, mediaType, headers) }
        case .object: append(name, value.jsonBytes(), mediaType ?? "application/json", headers)
        }
    }

    mutating func append(_ name: String, _ bytes: [UInt8], _ mediaType: String?, _ headers: [PartHeader]) {
        beginPart("form-data; name=\"\(name.quoted)\"", mediaType, headers)
        segments.append(.bytes(bytes + Array("\r\n".utf8)))
    }

    private mutating func end(_ body: RequestBody) {
        segments += body.segments
        segments.append(.bytes(Array("\r\n".utf8)))
    }

    /// Text without a media type is `text/plain` in UTF-8 (RFC 7578, 4.4); servers know it best without the line.
    private mutating func beginPart(_ disposition: String?, _ mediaType: String?, _ headers: [PartHeader]) {
        var lines = "--\(boundary)\r\n"
        if let disposition { lines += "Content-Disposition: \(disposition)\r\n" }
        for header in [PartHeader("Content-Type", mediaType)] + headers { lines += line(header) }
        segments.append(.bytes(Array((lines + "\r\n").utf8)))
    }
}

extension MultipartForm {
    /// Nothing for a header without a value.
    private mutating func line(_ header: PartHeader) -> String {
        guard let text = header.text else { return "" }
        switch FieldText.field(header.name, text) {
        case .success(let field): return "\(field.name): \(field.value)\r\n"
        case .failure(let problem):
            note(problem)
            return ""
        }
    }

    private mutating func written(_ value: some JSONCodable) -> [UInt8] {
        let json = WrittenJSON(value)
        if let problem = json.problem { note(problem) }
        return json.bytes
    }

    mutating func note(_ problem: InvalidRequest) {
        self.problem = self.problem ?? problem
    }
}

extension String {
    /// As a form's names and file names are written: what would end the quotes or the line is percent-encoded
    /// (WHATWG HTML, "multipart/form-data encoding algorithm").
    fileprivate var quoted: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": result += "%22"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension [RequestBody.Segment] {
    /// Neighbouring bytes become one segment, and `bytes` follow at the end.
    fileprivate func merged(with bytes: [UInt8]) -> [RequestBody.Segment] {
        var result: [RequestBody.Segment] = []
        var collected: [UInt8] = []
        for segment in self {
            if case .bytes(let bytes) = segment {
                collected += bytes
                continue
            }
            if !collected.isEmpty { result.append(.bytes(collected)) }
            collected = []
            result.append(segment)
        }
        result.append(.bytes(collected + bytes))
        return result
    }
}
