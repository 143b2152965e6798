/// What a test's server says.
public struct ServerAnswer: Sendable {
    public var status: Int
    public var headers: [String: String]
    public var body: [UInt8]
    /// Chunks that follow the body one by one, in chunked transfer coding.
    public var chunks: (@Sendable () -> AsyncStream<[UInt8]>)?

    public init(_ status: Int, headers: [String: String] = [:], body: String = "") {
        self.status = status
        self.headers = headers
        self.body = Array(body.utf8)
    }

    public static func json(_ text: String, status: Int = 200, headers: [String: String] = [:]) -> ServerAnswer {
        ServerAnswer(status, headers: headers.merging(["Content-Type": "application/json"]) { $1 }, body: text)
    }

    public static func bytes(_ bytes: [UInt8], type: String = "application/octet-stream") -> ServerAnswer {
        var answer = ServerAnswer(200, headers: ["Content-Type": type])
        answer.body = bytes
        return answer
    }

    public static func chunked(_ chunks: @escaping @Sendable () -> AsyncStream<[UInt8]>) -> ServerAnswer {
        var answer = ServerAnswer(200, headers: ["Content-Type": "application/octet-stream"])
        answer.chunks = chunks
        return answer
    }

    public static func redirect(_ status: Int, to location: String) -> ServerAnswer {
        ServerAnswer(status, headers: ["Location": location])
    }
}
