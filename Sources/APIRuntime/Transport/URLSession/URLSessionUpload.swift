import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The body of a request in the form in which a session takes it.
struct URLSessionUpload: Sendable {
    private enum Content: Sendable {
        case none
        case bytes([UInt8])
        case stream(StreamedUpload)
        #if !canImport(FoundationNetworking)
            case file(URL)
        #endif
    }

    /// Bodies up to this many bytes are collected in memory rather than streamed.
    private static let smallSize: Int64 = 1 << 20

    /// In bytes; `nil` when it is known only at the end.
    let length: Int64?
    private let content: Content

    init(_ body: RequestBody?, of request: HTTPRequest) async throws {
        guard let body else {
            length = 0
            content = .none
            return
        }
        if request.method == .get { throw InvalidRequest.unsupported("URLSession sends no body with GET") }
        let length = try body.length()
        do {
            content = try await URLSessionUpload.content(of: body, length)
        } catch {
            throw TransportError.unreadableBody(error)
        }
        if case .stream(let stream) = content { self.length = stream.length } else { self.length = length }
    }

    private static func content(of body: RequestBody, _ length: Int64?) async throws -> Content {
        if let bytes = body.bytesInMemory { return .bytes(bytes) }
        #if !canImport(FoundationNetworking)
            if case .file(let url)? = body.segments.first, body.segments.count == 1 { return .file(url) }
        #endif
        if let length, length <= smallSize { return .bytes(try await body.collected(length)) }
        return .stream(try await StreamedUpload(body, length))
    }

    /// Whether sending waits for the caller's stream rather than for the server.
    var isStarved: Bool {
        if case .stream(let stream) = content { stream.isStarved } else { false }
    }

    func makeTask(with request: URLRequest, in session: URLSession) -> URLSessionTask {
        var request = request
        switch content {
        case .none: return session.dataTask(with: request)
        case .bytes(let bytes):
            request.httpBody = Data(bytes)
            return session.dataTask(with: request)
        case .stream(let stream): return stream.makeTask(with: request, in: session)
        #if !canImport(FoundationNetworking)
            case .file(let url): return session.uploadTask(with: request, fromFile: url)
        #endif
        }
    }

    /// Begins to read the caller's stream.
    func start(_ fail: @escaping @Sendable (any Error) -> Void) {
        if case .stream(let stream) = content { stream.start(fail) }
    }

    func cancel() {
        if case .stream(let stream) = content { stream.cancel() }
    }

    func makeInputStream(_ fail: @escaping @Sendable (any Error) -> Void) -> InputStream? {
        if case .stream(let stream) = content { stream.makeInputStream(fail) } else { nil }
    }
}

extension RequestBody {
    /// Everything, when it is as long as promised.
    fileprivate func collected(_ length: Int64) async throws -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(Int(length))
        for try await chunk in self {
            result += chunk
            if result.count > length { break }
        }
        guard result.count == length else { throw TransportError.wrongLength }
        return result
    }
}
