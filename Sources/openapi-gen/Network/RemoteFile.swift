/// A file on a server, from an origin that the user allowed.
///
/// `openapi-gen-fetch` stands beside this command and does the talking: Foundation's networking would have every start
/// of the command load forty libraries, and few documents lie on a network.
enum RemoteFile {
    struct Failure: Error {
        /// Lowercase start, no final stop.
        let reason: String
    }

    private enum Answer {
        case file([UInt8])
        case moved(String)
    }

    private static let mostRedirects = 5

    /// Waits until the file is here.
    ///
    /// - Returns: The bytes, and the address that they came from in the end: what they refer to counts from there (RFC
    ///   3986, 5.1.3).
    static func fetch(
        _ address: String, of origin: NetworkOrigin
    ) throws(Failure) -> (address: String, bytes: [UInt8]) {
        var address = address
        for _ in 0...mostRedirects {
            switch try answer(from: address) {
            case .file(let bytes): return (address, bytes)
            case .moved(let target) where NetworkOrigin(of: target) == origin: address = target
            case .moved(let target):
                throw Failure(reason: "it is redirected to another origin, '\(NetworkOrigin.shown(of: target))'")
            }
        }
        throw Failure(reason: "there are more than \(mostRedirects) redirects")
    }

    private static func answer(from address: String) throws(Failure) -> Answer {
        guard let output = ChildProcess.output(of: ChildProcess.sibling("fetch"), address) else {
            throw Failure(reason: "'openapi-gen-fetch' cannot be run; it belongs into the folder of 'openapi-gen'")
        }
        let line = String(decoding: output.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        switch words.first {
        case "fetched": return .file(Array(output.dropFirst(line.utf8.count + 1)))
        case "moved" where words.count == 2: return .moved(words[1])
        case "failed" where words.count == 2: throw Failure(reason: words[1])
        default: throw Failure(reason: "'openapi-gen-fetch' ended without an answer")
        }
    }
}
