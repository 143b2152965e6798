#if AsyncHTTPClient
    import AsyncHTTPClient
    import Foundation
    import HTTPTypes
    import NIOCore
    import NIOHTTP1
    import NIOHTTP2
    import NIOHTTPCompression
    import NIOPosix
    import NIOSSL

    extension TransportError {
        /// The words of the client's errors may hold hosts and headers: only what kind they are is taken from them.
        static func carrying(_ error: any Error, after head: HTTPResponse?) -> any Error {
            switch error {
            case is CancellationError, is InvalidRequest: return error
            case var error as TransportError:
                error.head = head.map { ResponseHead($0) }
                return error
            default:
                let kind = kind(of: error)
                var result = TransportError(kind, kind == .other ? words(for: error) : "")
                result.head = head.map { ResponseHead($0) }
                return result
            }
        }

        private static func kind(of error: any Error) -> Kind {
            switch error {
            case let error as HTTPClientError: kind(of: error)
            case let error as NIOConnectionError: error.connectionErrors.isEmpty ? .unknownHost : .cannotConnect
            case is SocketAddressError: .unknownHost
            case let error as IOError: error.errnoCode == ECONNREFUSED ? .cannotConnect : .connectionLost
            case ChannelError.connectTimeout: .cannotConnect
            case is ChannelError, is NIOHTTP2Errors.StreamClosed, is NIOSSLCloseTimedOutError: .connectionLost
            case HTTPParserError.invalidEOFState, NIOSSLError.uncleanShutdown: .connectionLost
            case NIOHTTPDecompression.DecompressionError.limit: .responseTooLarge
            case is HTTPParserError, is NIOHTTPDecompression.DecompressionError: .malformedResponse
            case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: .insecureConnection
            default: kindOnNetworkFramework(of: error)
            }
        }

        private static func kind(of error: HTTPClientError) -> Kind {
            switch error {
            case .remoteConnectionClosed, .uncleanShutdown, .requestStreamCancelled: .connectionLost
            case .connectTimeout, .getConnectionFromPoolTimeout, .httpProxyHandshakeTimeout, .socksHandshakeTimeout:
                .cannotConnect
            case .tlsHandshakeTimeout: .insecureConnection
            case .readTimeout, .writeTimeout, .deadlineExceeded: .silence
            case .bodyLengthMismatch: .unreadableRequestBody
            default: .other
            }
        }

        private static func kindOnNetworkFramework(of error: any Error) -> Kind {
            #if canImport(Network)
                switch error {
                case is HTTPClient.NWTLSError: return .insecureConnection
                case let error as HTTPClient.NWPOSIXError:
                    return error.errorCode == .ECONNREFUSED ? .cannotConnect : .connectionLost
                default: return .other
                }
            #else
                return .other
            #endif
        }

        private static func words(for error: any Error) -> String {
            (error as? HTTPClientError).map { "AsyncHTTPClient: \($0.shortDescription)" } ?? "\(type(of: error))"
        }
    }
#endif
