/// Why a request cannot be sent as it was asked for. Nothing has left the machine.
public enum InvalidRequest: Error, Sendable, Hashable {
    /// The value of a path parameter leaves its segment of the path empty, which would address another resource.
    case emptyPathParameter(String)
    /// The value of a path parameter makes its segment `.` or `..`, which would address another resource.
    case dotSegment(String)
    /// The path names a parameter that was given no value.
    case missingPathParameter(String)
    /// A line break or another control character in the value of a header or a cookie.
    case controlCharacter(header: String)
    /// A character in the name of a header that HTTP does not allow (RFC 9110, 5.1).
    case headerName(String)
    /// Not an absolute `http` or `https` URL, or one with a user or a query; told without these, which may be secret.
    case invalidServer(String)
    /// A variable in the template of a server without a value.
    case missingServerVariable(String)
    /// A value that would lead to another host than the template of the server says.
    case invalidServerVariable(String)
    /// A file that cannot be read or changed while it was sent.
    case file(path: String, reason: String)
    /// A number that JSON cannot write: infinite, or not a number.
    case unwritableNumber(String)
    /// A credential that does not fit its scheme, such as a user name with a colon for HTTP Basic (RFC 7617, 2).
    case unusableCredential(scheme: String)
    /// The transport cannot send such a request, for example a body with GET.
    case unsupported(String)
}

extension InvalidRequest: CustomStringConvertible {
    public var description: String {
        switch self {
        case .emptyPathParameter(let name): "the path parameter '\(name)' must not be empty"
        case .dotSegment(let name): "the path parameter '\(name)' must not be '.' or '..'"
        case .missingPathParameter(let name): "the path parameter '\(name)' has no value"
        case .controlCharacter(let header): "the header '\(header)' must not hold line breaks or control characters"
        case .headerName(let name): "'\(name)' is not the name of a header"
        case .invalidServer(let text): "'\(text)' is not an absolute http or https URL without user and query"
        case .missingServerVariable(let name): "the server variable '\(name)' has no value"
        case .invalidServerVariable(let name): "the server variable '\(name)' must be a part of a host name"
        case .file(let path, let reason): "the file '\(path)' cannot be sent: \(reason)"
        case .unwritableNumber(let number): "JSON cannot hold the number \(number)"
        case .unusableCredential(let scheme): "the credential does not fit the security scheme '\(scheme)'"
        case .unsupported(let reason): reason
        }
    }
}
