public import APIJSON
import HTTPTypes

/// What an operation sends: a body, and the media type that tells how it is to be read.
public struct RequestContent: Sendable {
    let body: RequestBody?
    let mediaType: String
    let problem: InvalidRequest?

    init(_ body: RequestBody?, as mediaType: String, problem: InvalidRequest? = nil) {
        self.body = body
        self.mediaType = mediaType
        self.problem = problem
    }

    /// Sends no body.
    public static let none = RequestContent(nil, as: "")

    /// Sends a value as JSON; `nil` sends no body.
    public static func json<Value: JSONCodable>(
        _ value: Value?, as mediaType: String = "application/json"
    ) -> RequestContent {
        guard let json = value.map({ WrittenJSON($0) }) else { return .none }
        return RequestContent(.bytes(json.bytes), as: mediaType, problem: json.problem)
    }

    /// Sends the members of a value as `application/x-www-form-urlencoded` (OpenAPI 3.1, 4.8.15.2); `nil` sends no
    /// body.
    ///
    /// Without an encoding of its own a list of plain values repeats its name, and an object is sent as JSON.
    public static func form<Value: JSONCodable>(
        _ value: Value?, encoding: [String: FormEncoding] = [:]
    ) -> RequestContent {
        var problem: InvalidRequest?
        guard let json = value.map({ JSONValue(parameter: $0) { problem = $0 } }) else { return .none }
        return form(FormEncoding.write(json, encoding), problem)
    }

    /// Sends fields as `application/x-www-form-urlencoded`, without those that are `nil`; without any field there is no
    /// body.
    ///
    /// - Parameters:
    ///   - fields: Written like a query of style `form`.
    ///   - deepObject: Fields in style `deepObject`, behind the others.
    ///   - encoding: How other fields are written that are not written like a query of style `form`.
    public static func form(
        fields: OperationRequest.Values = [:], deepObject: OperationRequest.Values = [:],
        encoding: [String: FormEncoding] = [:]
    ) -> RequestContent {
        var problem: InvalidRequest?
        func pairs(_ name: String, _ value: any JSONCodable, _ encoding: FormEncoding?) -> [String] {
            FormEncoding.pairs(name, parameter: value, encoding) { problem = $0 }
        }
        let texts = fields.flatMap { pairs($0, $1, encoding[$0]) }
            + deepObject.flatMap { pairs($0, $1, FormEncoding(style: .deepObject)) }
        return texts.isEmpty && problem == nil ? .none : form(texts.joined(separator: "&"), problem)
    }

    private static func form(_ text: String, _ problem: InvalidRequest?) -> RequestContent {
        RequestContent(.text(text), as: "application/x-www-form-urlencoded", problem: problem)
    }

    /// Sends text in the charset that the media type states, or UTF-8; `nil` sends no body.
    public static func text(_ text: String?, as mediaType: String = "text/plain") -> RequestContent {
        guard let text else { return .none }
        let stated = MediaType(mediaType)
        let isLabelled = stated?.parameters["charset"] != nil
        do throws(InvalidRequest) {
            let bytes = try Charset.encode(text, stated)
            return RequestContent(.bytes(bytes), as: isLabelled ? mediaType : mediaType + "; charset=utf-8")
        } catch {
            return RequestContent(nil, as: mediaType, problem: error)
        }
    }

    /// Sends bytes, a file or a stream; `nil` sends no body.
    public static func bytes(
        _ body: RequestBody?, as mediaType: String = "application/octet-stream"
    ) -> RequestContent {
        body.map { RequestContent($0, as: mediaType) } ?? .none
    }

    /// Sends a form of parts; a form without parts is not sent at all.
    public static func multipart(
        _ form: MultipartForm, as mediaType: String = "multipart/form-data"
    ) -> RequestContent {
        RequestContent(form.body, as: "\(mediaType); boundary=\(form.boundary)", problem: form.problem)
    }
}
