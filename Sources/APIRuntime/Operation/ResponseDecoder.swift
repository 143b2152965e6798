public import APIJSON
public import Foundation

/// Which answers give a value, and how it is read from them. Generated code picks one for the success of an operation
/// and one for its documented failures.
public struct ResponseDecoder<Value: Sendable>: Sendable {
    package struct Alternative: Sendable {
        package let form: ResponseForm
        let decode: @Sendable (ReceivedContent) throws(JSONError) -> Value

        /// Reads an answer that is all there.
        package func value(of bytes: [UInt8]) throws(JSONError) -> Value { try decode(.bytes(bytes, nil)) }
    }

    package let alternatives: [Alternative]

    // Here and below no key path: into a generic type it is made anew each time, which took 3 % of a call.
    var forms: [ResponseForm] { alternatives.map { $0.form } }

    init(_ form: ResponseForm, _ decode: @escaping @Sendable (ReceivedContent) throws(JSONError) -> Value) {
        alternatives = [Alternative(form: form, decode: decode)]
    }

    private init(alternatives: [Alternative]) {
        self.alternatives = alternatives
    }

    /// Takes the one that fits the status best and, among equals, the one that fits the media type.
    public static func firstOf(_ decoders: ResponseDecoder...) -> ResponseDecoder {
        ResponseDecoder(alternatives: decoders.flatMap { $0.alternatives })
    }

    /// Reads JSON and wraps it.
    public static func json<Payload: JSONCodable>(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (Payload) -> Value
    ) -> ResponseDecoder {
        ResponseDecoder(ResponseForm(status, .json)) { (content) throws(JSONError) in
            wrap(try Payload(answer: content))
        }
    }

    /// Reads text in the charset that the answer states, or UTF-8, and wraps it.
    public static func text(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (String) -> Value
    ) -> ResponseDecoder {
        ResponseDecoder(ResponseForm(status, .text)) { wrap($0.text) }
    }

    /// Collects the bytes and wraps them.
    public static func bytes(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (Data) -> Value
    ) -> ResponseDecoder {
        ResponseDecoder(ResponseForm(status, .bytes)) { wrap(Data($0.bytes)) }
    }

    /// Hands over the body unread and wraps it.
    public static func stream(
        _ status: StatusPattern, _ wrap: @escaping @Sendable (ResponseBody) -> Value
    ) -> ResponseDecoder {
        ResponseDecoder(ResponseForm(status, .stream)) { wrap($0.body) }
    }

    /// Takes answers of this media type before those that have no more than the notation in common.
    public func of(_ mediaType: String) -> ResponseDecoder {
        ResponseDecoder(
            alternatives: alternatives.map { Alternative(form: $0.form.of(mediaType), decode: $0.decode) })
    }

    /// Ignores the body.
    public static func empty(_ status: StatusPattern, _ value: Value) -> ResponseDecoder {
        ResponseDecoder(ResponseForm(status, .empty)) { _ in value }
    }
}

extension ResponseDecoder where Value: JSONCodable {
    public static func json(_ status: StatusPattern) -> ResponseDecoder {
        json(status) { $0 }
    }
}

extension ResponseDecoder where Value == String {
    public static func text(_ status: StatusPattern) -> ResponseDecoder {
        text(status) { $0 }
    }
}

extension ResponseDecoder where Value == Data {
    public static func bytes(_ status: StatusPattern) -> ResponseDecoder {
        bytes(status) { $0 }
    }
}

extension ResponseDecoder where Value == ResponseBody {
    public static func stream(_ status: StatusPattern) -> ResponseDecoder {
        stream(status) { $0 }
    }
}

extension ResponseDecoder where Value == Void {
    public static func empty(_ status: StatusPattern) -> ResponseDecoder {
        empty(status, ())
    }
}

extension ResponseDecoder where Value == Never {
    /// Nothing is documented.
    public static var none: ResponseDecoder { ResponseDecoder(alternatives: []) }
}

extension JSONCodable {
    /// Reads an answer. An empty one counts as null, where the type has a place for it: free-form answers may be empty.
    /// Plain text that is no JSON counts as a string: documents say `*/*` and mean it. A page of HTML is an error's.
    fileprivate init(answer content: ReceivedContent) throws(JSONError) {
        do {
            try self.init(jsonBytes: content.utf8)
        } catch {
            guard let substitute = content.substituteForJSON, let value = try? Self(jsonBytes: substitute) else {
                throw error
            }
            self = value
        }
    }
}
