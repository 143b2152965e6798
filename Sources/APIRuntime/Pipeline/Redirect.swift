import Foundation
import HTTPTypes

/// Where a redirect leads, and what is sent there.
struct Redirect {
    let request: HTTPRequest
    let body: RequestBody?

    /// `nil` when the answer is no redirect, or one that must not be followed.
    init?(of request: HTTPRequest, _ body: RequestBody?, to response: HTTPResponse, hiding credentials: CredentialSet) {
        guard let change = MethodChange(status: response.status.code, method: request.method),
            change == .toGet || body?.isReplayable ?? true,
            let location = response.headerFields[.location], let target = Redirect.target(of: location, from: request),
            target.scheme == "https" || request.scheme == "http"
        else { return nil }
        var next = request
        next.scheme = target.scheme
        next.authority = target.authority
        next.path = target.target
        if change == .toGet {
            next.method = .get
            next.headerFields = next.headerFields.filter { !Redirect.describesBody($0.name) }
        }
        if Origin(next) != Origin(request) {
            next.headerFields = next.headerFields.filter { Redirect.mayCrossOrigins($0.name) }
            next.path = credentials.removingKeys(of: request, from: target.target)
        }
        self.request = next
        self.body = change == .toGet ? nil : body
    }

    private enum MethodChange {
        case none, toGet

        /// `nil` for what is not followed.
        init?(status: Int, method: HTTPRequest.Method) {
            switch status {
            case 301, 302: self = method == .post ? .toGet : .none
            case 303: self = method == .head ? .none : .toGet
            case 307, 308: self = .none
            default: return nil
            }
        }
    }

    private static func target(of location: String, from request: HTTPRequest) -> AbsoluteURL? {
        let base = URL(string: "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "/")")
        guard let url = URL(string: location, relativeTo: base), let target = AbsoluteURL(url.absoluteString) else {
            return nil
        }
        return target
    }

    private static func describesBody(_ name: HTTPField.Name) -> Bool {
        name.canonicalName.hasPrefix("content-")
    }

    /// Only what is known to hold no secret: any other header may be a key, whatever its name.
    private static func mayCrossOrigins(_ name: HTTPField.Name) -> Bool {
        harmlessNames.contains(name.canonicalName)
    }

    private static let harmlessNames: Set<String> = [
        "accept", "accept-charset", "accept-encoding", "accept-language", "content-disposition", "content-encoding",
        "content-language", "content-type", "if-match", "if-modified-since", "if-none-match", "if-range",
        "if-unmodified-since", "range", "user-agent",
    ]
}

extension HTTPFields {
    fileprivate func filter(_ isKept: (HTTPField) -> Bool) -> HTTPFields {
        var result = HTTPFields()
        for field in self where isKept(field) { result.append(field) }
        return result
    }
}
