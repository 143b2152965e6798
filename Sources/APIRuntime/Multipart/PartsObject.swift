import APIJSON

/// The parts of an answer as the members of one JSON object, by their names.
struct PartsObject {
    /// Of parts that are not listed: text.
    let forms: [String: PartForm]

    /// - Throws: ``JSONError`` for what is no multipart body, ends too early, or holds a part that is no JSON where
    ///   it should be.
    func json(of body: [UInt8], _ mediaType: MediaType?) throws(JSONError) -> [UInt8] {
        var names: [String] = []
        var values: [String: [[UInt8]]] = [:]
        for frame in try Self.parts(of: body, boundary: mediaType?.parameters["boundary"]) {
            guard let name = frame.part?.disposition.name else { continue }
            if values[name] == nil { names.append(name) }
            values[name, default: []].append(try value(of: frame, name))
        }
        let members = names.map { $0.jsonBytes() + [UInt8(ascii: ":")] + member($0, values[$0] ?? []) }
        return Array("{".utf8) + members.joined(separator: [UInt8(ascii: ",")]) + Array("}".utf8)
    }

    private func form(_ name: String) -> PartForm { forms[name] ?? .text }

    private func value(of frame: StreamFrame, _ name: String) throws(JSONError) -> [UInt8] {
        let json = form(name).json(of: frame)
        do throws(JSONError) {
            // What is no JSON must not become a piece of the object around it.
            _ = try JSONTape(parsing: json)
            return json
        } catch {
            var error = error
            error.path = "$." + name
            throw error
        }
    }

    private func member(_ name: String, _ values: [[UInt8]]) -> [UInt8] {
        guard form(name).isList else { return values.last ?? [] }
        // A list may also be one part, an array in JSON.
        if values.count == 1, values[0].first(where: { !$0.isJSONBlank }) == UInt8(ascii: "[") { return values[0] }
        return Array("[".utf8) + values.joined(separator: [UInt8(ascii: ",")]) + Array("]".utf8)
    }

    private static func parts(of body: [UInt8], boundary: String?) throws(JSONError) -> [StreamFrame] {
        var framing = MultipartFraming(boundary: boundary)
        var frames: [StreamFrame] = []
        do throws(TransportError) {
            for start in stride(from: 0, to: body.count, by: Chunk.size) {
                frames += try framing.frames(in: Array(body[start..<min(start + Chunk.size, body.count)]))
            }
        } catch {
            throw .incompleteParts(found: error.reason, at: 0)
        }
        guard framing.lastFrame() == nil else { throw .incompleteParts(found: "the end", at: body.count) }
        return frames
    }
}

extension JSONError {
    fileprivate static func incompleteParts(found: String, at offset: Int) -> JSONError {
        JSONError(
            reason: .unexpectedValue, path: "$", expected: "parts up to the last boundary", found: found,
            offset: offset)
    }
}
