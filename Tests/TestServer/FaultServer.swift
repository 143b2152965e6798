import Foundation

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A server on a free port of the loopback interface that follows a script and cares for no rule of HTTP.
public final class FaultServer: @unchecked Sendable {  // Everything that changes is reached with the lock held.
    public enum Step: Sendable {
        /// Waits for the end of a request's head.
        case readHead
        /// Waits for so many bytes, for example those of a request's body.
        case readBytes(count: Int)
        case send(String)
        /// Answers every request alike, until the client closes the connection.
        case answerAll(String)
        case sendBytes(count: Int)
        /// Says nothing until the client closes the connection.
        case hang
        case pause(seconds: Double)
        /// Says that nothing more will come, and goes on listening.
        case halfClose
        /// Breaks the connection off with a reset.
        case reset
    }

    public let port: UInt16
    private let listener: Int32
    private let lock = NSLock()
    private var connectionCount = 0
    private var headCount = 0
    private var sentCounts: [Int] = []
    private var closedByClientCount = 0

    /// Runs a server for as long as the body runs. Each connection follows the script from its beginning and is closed
    /// at its end.
    public static func run<Result>(
        _ script: [Step], _ body: (FaultServer) async throws -> Result
    ) async throws -> Result {
        let server = try FaultServer(script)
        defer { server.stop() }
        return try await body(server)
    }

    private init(_ script: [Step]) throws {
        (listener, port) = try FaultServer.listen()
        Thread.detachNewThread { [self] in
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                count()
                Thread.detachNewThread { [self] in follow(script, on: connection) }
            }
        }
    }

    /// Without a slash at the end.
    public var url: String { "http://127.0.0.1:\(port)" }

    /// How many connections were made.
    public var connections: Int { lock.withLock { connectionCount } }

    /// How many heads of requests were read.
    public var heads: Int { lock.withLock { headCount } }

    /// How many connections the client closed while the server was silent or sending.
    public var closedByClient: Int { lock.withLock { closedByClientCount } }

    /// How many bytes each `sendBytes` got rid of so far.
    public var sent: [Int] { lock.withLock { sentCounts } }

    private func count() {
        lock.withLock { connectionCount += 1 }
    }

    private func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    private func follow(_ script: [Step], on connection: Int32) {
        defer { close(connection) }
        for step in script {
            guard perform(step, on: connection) else {
                lock.withLock { closedByClientCount += 1 }
                return
            }
        }
    }

    /// False when the client has closed the connection.
    private func perform(_ step: Step, on connection: Int32) -> Bool {
        switch step {
        case .readHead: return readHead(connection)
        case .readBytes(let count): return readBytes(count, from: connection)
        case .send(let text): return send(Array(text.utf8), on: connection)
        case .answerAll(let text):
            while readHead(connection), send(Array(text.utf8), on: connection) {}
            return false
        case .sendBytes(let count): return sendBytes(count, on: connection)
        case .hang:
            var byte: UInt8 = 0
            while recv(connection, &byte, 1, 0) > 0 {}
            return false
        case .pause(let seconds):
            Thread.sleep(forTimeInterval: seconds)
            return true
        case .halfClose: return shutdown(connection, Int32(SHUT_WR)) == 0
        case .reset:
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(connection, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
            return true
        }
    }

    private func readHead(_ connection: Int32) -> Bool {
        var tail: [UInt8] = []
        var byte: UInt8 = 0
        while tail.suffix(4) != [13, 10, 13, 10] {
            guard recv(connection, &byte, 1, 0) == 1 else { return false }
            tail = tail.suffix(3) + [byte]
        }
        lock.withLock { headCount += 1 }
        return true
    }

    private func readBytes(_ count: Int, from connection: Int32) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var left = count
        while left > 0 {
            let count = recv(connection, &buffer, min(left, buffer.count), 0)
            guard count > 0 else { return false }
            left -= count
        }
        return true
    }

    private func sendBytes(_ count: Int, on connection: Int32) -> Bool {
        let place = lock.withLock {
            sentCounts.append(0)
            return sentCounts.count - 1
        }
        var left = count
        while left > 0 {
            let chunk = [UInt8](repeating: 120, count: min(left, 65_536))
            guard send(chunk, on: connection) else { return false }
            left -= chunk.count
            lock.withLock { sentCounts[place] += chunk.count }
        }
        return true
    }

    private func send(_ bytes: [UInt8], on connection: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { sendQuietly(connection, $0) }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

extension FaultServer {
    private static func listen() throws -> (socket: Int32, port: UInt16) {
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let listener = socket(AF_INET, stream, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && getsockname(listener, address, &length) == 0
            }
        }
        #if canImport(Glibc)
            let isListening = Glibc.listen(listener, 64) == 0
        #elseif canImport(Musl)
            let isListening = Musl.listen(listener, 64) == 0
        #else
            let isListening = Darwin.listen(listener, 64) == 0
        #endif
        guard bound, isListening else { throw POSIXError(.EADDRNOTAVAIL) }
        return (listener, UInt16(bigEndian: address.sin_port))
    }

    /// A port on which nobody listens.
    public static func freePort() throws -> UInt16 {
        let (socket, port) = try listen()
        close(socket)
        return port
    }
}

/// Sends without the signal that a closed connection would raise.
private func sendQuietly(_ connection: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
        var on: Int32 = 1
        setsockopt(connection, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        return Darwin.send(connection, bytes.baseAddress, bytes.count, 0)
    #elseif canImport(Musl)
        return Musl.send(connection, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    #else
        return Glibc.send(connection, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    #endif
}
