import Foundation
import HTTPTypes
import TestServer
import Testing

@testable import APIRuntime

/// By way of the user's browser.
@Suite(.timeLimit(.minutes(1))) struct OAuthAuthorizationTests {
    @Test func codeWithPKCE() async throws {
        try await TestServer.run(answer: { _ in .json(#"{"access_token": "t", "expires_in": "60"}"#) }) { server in
            let oauth = OAuthClient(tokenURL: try #require(URL(string: server.url + "/token")), clientID: "app")
            let authorization = try OAuthAuthorization(
                of: oauth, at: try #require(URL(string: "https://auth.example.com/authorize?tenant=1")),
                redirectURL: "app://back", scopes: ["a", "b"], parameters: ["prompt": "login"])
            let query = try items(authorization.url)
            #expect(authorization.url.absoluteString.hasPrefix("https://auth.example.com/authorize?tenant=1&"))
            #expect(query["response_type"] == "code")
            #expect(query["scope"] == "a b")
            #expect(query["code_challenge_method"] == "S256")
            let state = try #require(query["state"])
            await #expect(throws: OAuthError.wrongState) {
                try await authorization.token(from: try #require(URL(string: "app://back?code=x&state=other")))
            }
            await #expect(throws: OAuthError.refused(code: "access_denied", reason: nil)) {
                try await authorization.token(
                    from: try #require(URL(string: "app://back?error=access_denied&state=\(state)")))
            }
            await #expect(throws: OAuthError.missingCode) {
                try await authorization.token(from: try #require(URL(string: "app://back?state=\(state)")))
            }
            #expect(await server.requests.isEmpty)
            let token = try await authorization.token(
                from: try #require(URL(string: "app://back?code=x%2F1&state=\(state)")))
            #expect(token.accessToken == "t")
            #expect(token.expiry != nil)
            let form = try items(try #require(URL(string: "x:?" + (await server.requests.first?.bodyText ?? ""))))
            #expect(form["grant_type"] == "authorization_code")
            #expect(form["code"] == "x/1")
            #expect(form["client_id"] == "app")
            #expect(form["redirect_uri"] == "app://back")
            let challenge = Base64.encodedForURL(SHA256.hash(Array(try #require(form["code_verifier"]).utf8)))
            #expect(challenge == query["code_challenge"])
        }
    }

    /// Who answers for a provider that says so with every answer, or does not (RFC 9207).
    @Test(arguments: [
        (true, "&iss=https%3A%2F%2Fgood.example", true), (true, "&iss=https%3A%2F%2Fbad.example", false),
        (true, "", false),
        (false, "", true), (false, "&iss=https%3A%2F%2Fgood.example", true),
        (false, "&iss=https%3A%2F%2Fbad.example", false),
    ])
    func anotherIssuer(namesItself: Bool, parameter: String, isTaken: Bool) async throws {
        try await TestServer.run(answer: { _ in .json(#"{"access_token": "t"}"#) }) { server in
            let tokenURL = try #require(URL(string: server.url + "/token"))
            let provider = OpenIDProvider(
                issuer: "https://good.example", authorizationURL: tokenURL, tokenURL: tokenURL,
                deviceAuthorizationURL: nil, namesItself: namesItself)
            let authorization = try OAuthAuthorization(
                of: OAuthClient(tokenURL: tokenURL, clientID: "app"), by: provider, redirectURL: "app://back")
            let state = try #require(try items(authorization.url)["state"])
            let returned = try #require(URL(string: "app://back?code=x&state=\(state)\(parameter)"))
            if isTaken {
                #expect(try await authorization.token(from: returned).accessToken == "t")
            } else {
                await #expect(throws: OAuthError.wrongIssuer) { try await authorization.token(from: returned) }
                #expect(await server.requests.isEmpty)
            }
        }
    }

    private func items(_ url: URL) throws -> [String: String] {
        let items = try #require(URLComponents(url: url, resolvingAgainstBaseURL: false)?.queryItems)
        return Dictionary(items.map { ($0.name, $0.value ?? "") }) { $1 }
    }

    /// RFC 7636, appendix B.
    @Test func challenge() {
        let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        let challenge = Base64.encodedForURL(SHA256.hash(Array(verifier.utf8)))
        #expect(challenge == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
    }

    /// FIPS 180-4's examples, and lengths around the border of a block.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func hash(text: String, expected: String) {
        let hash = SHA256.hash(Array(text.utf8))
        #expect(hash.map { String(format: "%02x", $0) }.joined() == expected)
    }

    @Test func discovery() async throws {
        let url = Locked("")
        try await TestServer.run(
            answer: { request in
                let base = url.withLock { $0 }
                let issuer = request.path.hasPrefix("/good") ? base + "/good" : base + "/other"
                return .json(
                    #"{"issuer": "\#(issuer)", "authorization_endpoint": "\#(base)/a", "token_endpoint": "\#(base)/t"}"#
                )
            }
        ) { server in
            _ = url.exchange(server.url)
            let place = "/.well-known/openid-configuration"
            let provider = try await OpenIDProvider.discover(
                at: try #require(URL(string: server.url + "/good" + place)))
            #expect(provider.tokenURL.absoluteString == server.url + "/t")
            await #expect(throws: OAuthError.wrongIssuer) {
                try await OpenIDProvider.discover(at: try #require(URL(string: server.url + "/bad" + place)))
            }
        }
    }
}
