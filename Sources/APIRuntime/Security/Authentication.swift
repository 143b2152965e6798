import Foundation
import HTTPTypes

/// Adds the credentials that an operation needs to a request for the server's own origin.
struct Authentication: Sendable {
    /// Each element is one way, the schemes in it go together; none is needed when there are no elements.
    let alternatives: [[String]]
    let credentials: CredentialSet
    /// What may receive credentials.
    let origin: Origin
    /// What was sent, to keep it out of errors.
    let secrets = Locked<[String]>([])

    /// A credential that is in a request.
    struct Applied {
        let scheme: SecurityScheme
        let credential: Credential
        let secret: Secret
    }

    /// Adds the credentials of the first alternative that can be had.
    func authenticate(_ request: HTTPRequest) async throws -> (HTTPRequest, [Applied]) {
        guard Origin(request) == origin, !alternatives.isEmpty else { return (request, []) }
        var applied: [Applied] = []
        for (scheme, credential) in try choose(for: request) {
            applied.append(Applied(scheme: scheme, credential: credential, secret: try await credential.secret(scheme)))
        }
        return (try apply(applied, to: request), applied)
    }

    /// Replaces the credentials of providers after a 401; `nil` when there is nothing new.
    func renew(_ applied: [Applied], for request: HTTPRequest) async throws -> HTTPRequest? {
        var renewed: [Applied] = []
        for old in applied {
            let secret = try await old.credential.secret(old.scheme, replacing: old.secret)
            renewed.append(Applied(scheme: old.scheme, credential: old.credential, secret: secret))
        }
        guard renewed.map(\.secret) != applied.map(\.secret) else { return nil }
        return try apply(renewed, to: request)
    }

    /// The credentials of the first alternative for which there are all. An empty alternative, which makes security
    /// optional, is the last resort wherever it stands.
    private func choose(for request: HTTPRequest) throws -> [(SecurityScheme, Credential)] {
        let ordered = alternatives.filter { !$0.isEmpty } + alternatives.filter(\.isEmpty)
        for alternative in ordered {
            if let chosen = credentials(for: alternative, request) { return chosen }
        }
        throw CallFailure.missingCredentials(alternatives)
    }

    /// What the caller put into the request by hand stays, and counts as given.
    private func credentials(for names: [String], _ request: HTTPRequest) -> [(SecurityScheme, Credential)]? {
        var result: [(SecurityScheme, Credential)] = []
        for name in names {
            guard let scheme = credentials.scheme(named: name) else { return nil }
            if scheme.isPresent(in: request) { continue }
            guard let credential = credentials.credential(for: scheme) else { return nil }
            result.append((scheme, credential))
        }
        return result
    }

    private func apply(_ applied: [Applied], to request: HTTPRequest) throws -> HTTPRequest {
        var request = request
        for item in applied {
            let texts = try item.scheme.apply(item.secret, to: &request)
            secrets.withLock { $0 += texts }
        }
        return request
    }
}

extension Origin {
    init(_ request: HTTPRequest) {
        self.init(scheme: request.scheme ?? "", authority: request.authority ?? "")
    }
}

extension Credential {
    fileprivate func secret(_ scheme: SecurityScheme, replacing rejected: Secret? = nil) async throws -> Secret {
        switch source {
        case .fixed(let secret): return secret
        case .provided(let provider):
            do {
                if case .value(let text)? = rejected { return .value(try await provider.value(replacing: text)) }
                return .value(try await provider.value())
            } catch let error as CancellationError where Task.isCancelled {
                throw error
            } catch {
                throw CallFailure.credentialUnavailable(scheme: scheme.name, error)
            }
        }
    }
}
