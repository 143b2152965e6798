import APIJSON
import Foundation
import Testing
import TestServer
import TideArchiveAPI
import WaveBuoysAPI

/// Parameters of every place and style, bodies of every kind, answers of several types:
/// specs/parameters-and-bodies.yaml.
@Suite(.timeLimit(.minutes(2))) struct WireTests {
    private static let photoID = Platform.id(7)

    private func exchange<Result>(
        _ answer: ServerAnswer, credentials: TideArchiveClient.Credentials = .init(bearer: .value("b")),
        _ call: (TideArchiveClient) async throws -> Result
    ) async throws -> (Result, RecordedRequest) {
        try await TestServer.run { _ in
            answer
        } _: { server in
            let client = TideArchiveClient(server: ServerURL(server.url) ?? "", credentials: credentials)
            let result = try await call(client)
            return (result, try #require(await server.requests.first))
        }
    }

    @Test func parametersInEveryStyle() async throws {
        let (photos, request) = try await exchange(.json(#"[{"title":"t","tide":-0.5}]"#)) {
            try await $0.photos.search(
                words: ["a b", "c&d"], beaches: ["x,y", "z"], colours: ["red", "blue"], sizes: [1, 2],
                taken: Period(from: CalendarDate("2026-01-31"), to: nil), page: Page(limit: 5), path: "2024/june/*.jpg",
                area: [Point(x: 1, y: -2)], units: .feet, fields: ["title", "tide"], session: "s;1").page()
        }
        #expect(photos == [Photo(title: "t", tide: -0.5)])
        #expect(request.method == "GET")
        #expect(request.path == "/photos")
        #expect(
            request.query.split(separator: "&") == [
                "words=a%20b", "words=c%26d", "offset=0", "limit=5", "taken%5Bfrom%5D=2026-01-31", "beaches=x%2Cy,z",
                "colours=red%20blue", "sizes=1%7C2", "path=2024/june/*.jpg",
                "area=%5B%7B%22x%22%3A1%2C%22y%22%3A-2%7D%5D",
            ])
        #expect(request.headers["x-units"] == "feet")
        #expect(request.headers["x-fields"] == "title,tide")
        #expect(request.headers["cookie"] == "session=s%3B1")
        #expect(request.headers["authorization"] == "Bearer b")
    }

    @Test func describedHeadersHaveTypes() async throws {
        let (response, _) = try await exchange(.json("[]", headers: ["x-total": "12", "Link": "</photos?offset=5>"])) {
            try await $0.response(for: .searchPhotos())
        }
        #expect(response[.total] == 12)
        #expect(response[.link] == "</photos?offset=5>")
        #expect(response.head[.retryAfter] == nil)
    }

    @Test func optionalSecuritySendsWithoutCredentials() async throws {
        let (_, request) = try await exchange(.json("[]"), credentials: .init()) { try await $0.photos.search().page() }
        #expect(request.headers["authorization"] == nil)
        #expect(request.target == "/photos")
    }

    @Test func pathStyles() async throws {
        let (body, request) = try await exchange(.bytes([1, 2, 3])) {
            try await $0.getTile(zoom: 7, layers: ["sea", "a/b"], point: Point(x: 1, y: 2))
        }
        #expect(try await body.data(upTo: 10) == Data([1, 2, 3]))
        #expect(request.path == "/tiles.7/sea,a%2Fb/at;x=1;y=2")
    }

    @Test func aFormOfParts() async throws {
        let credentials = TideArchiveClient.Credentials(bearer: .value("b"), tenant: .value("t"))
        let (result, request) = try await exchange(.json(#"{"token":"k"}"#, status: 202), credentials: credentials) {
            try await $0.photos.add(
                image: .bytes([1], filename: "i.png"), about: Photo(title: "t"), tags: ["a", "b"],
                masks: [.bytes([2], filename: "m")], public: true)
        }
        guard case .accepted(Ticket(token: "k")) = result else {
            Issue.record("\(result)")
            return
        }
        #expect(request.headers["authorization"] == "Bearer b")
        #expect(request.headers["x-tenant"] == "t")
        #expect(
            try FormPart.parts(of: request) == [
                FormPart("image", filename: "i.png", type: "image/png", bytes: [1]),
                FormPart("about", #"{"title":"t"}"#, type: "application/json"), FormPart("tags", "a"),
                FormPart("tags", "b"),
                FormPart("masks", filename: "m", type: "application/octet-stream", bytes: [2]),
                FormPart("public", "true"),
            ])
    }

    /// Status, content -> the case that catches it.
    @Test(arguments: [(201, "created"), (413, "contentTooLarge"), (415, "clientError"), (503, "serverError")])
    func severalAnswers(status: Int, expected: String) async throws {
        let isText = status == 413 || status == 503
        let answer =
            isText
            ? ServerAnswer(status, headers: ["Content-Type": "text/plain; charset=iso-8859-1"], body: "zu gross")
            : .json(#"{"title":"t","status":1}"#, status: status)
        let (outcome, _) = try await exchange(answer, credentials: .init(oauth: .value("o"))) { client in
            await caseName(of: client)
        }
        #expect(outcome == expected)
    }

    private func caseName(of client: TideArchiveClient) async -> String? {
        do {
            let result = try await client.photos.add(image: .bytes([], filename: "i"), about: Photo(title: "t"))
            return Mirror(reflecting: result).children.first?.label
        } catch {
            guard case .documented(let failure, _) = error else { return String(describing: error) }
            return Mirror(reflecting: failure).children.first?.label
        }
    }

    @Test func aBodyOfBytesGoesToItsOwnServer() async throws {
        let request = TideArchiveAPI.APIOperation<Void, Never>.replaceImage(id: Self.photoID, body: .bytes([9]))
        let (_, sent) = try await exchange(ServerAnswer(204)) { client in
            var operation = request
            operation.request.server = client.core.server
            try await client.send(operation)
        }
        #expect(sent.method == "PUT")
        #expect(sent.path == "/photos/\(Platform.text(Self.photoID))/image")
        #expect(sent.headers["content-type"] == "application/octet-stream")
        #expect(sent.body == [9])
    }

    @Test func textAndNoText() async throws {
        let (caption, request) = try await exchange(
            ServerAnswer(200, headers: ["Content-Type": "text/plain; charset=utf-8"], body: "größer")
        ) { try await $0.photos.setCaption(id: Self.photoID, body: "Flut 🌊") }
        guard case .ok("größer") = caption else {
            Issue.record("\(caption)")
            return
        }
        #expect(request.bodyText == "Flut 🌊")
        #expect(request.headers["content-type"] == "text/plain; charset=utf-8")
        let (gone, second) = try await exchange(ServerAnswer(204)) { try await $0.photos.setCaption(id: Self.photoID) }
        guard case .noContent = gone else {
            Issue.record("\(gone)")
            return
        }
        #expect(second.bodyLength == 0)
    }

    @Test func aFormOfFields() async throws {
        let (ticket, request) = try await exchange(.json(#"{"token":"k"}"#)) {
            try await $0.account.signIn(name: "a b", password: "x&y=ü", scopes: ["r", "w"])
        }
        #expect(ticket.token == "k")
        #expect(request.headers["content-type"] == "application/x-www-form-urlencoded")
        #expect(request.bodyText == "name=a%20b&password=x%26y%3D%C3%BC&scopes=r,w")
        #expect(request.headers["authorization"] == nil)
    }

    @Test func aKeyInTheQuery() async throws {
        let (body, request) = try await exchange(.bytes([7]), credentials: .init(key: .value("k&1"))) {
            try await $0.photos.downloadImage(id: Self.photoID)
        }
        #expect(try await body.data(upTo: 10) == Data([7]))
        #expect(request.query == "key=k%261")
        #expect(request.headers["accept"] == "image/jpeg, */*;q=0.1")
    }

    @Test func serversWithVariables() {
        #expect("\(TideArchiveClient.Servers.tides())" == "https://north.tides.example:443/v2")
        #expect(
            "\(TideArchiveClient.Servers.tides(region: "south", port: "8443"))" == "https://south.tides.example:8443/v2"
        )
        #expect("\(TideArchiveClient.Servers.tides(region: "evil.example/"))".hasPrefix("invalid server"))
        #expect("\(TideArchiveClient.Servers.localhost)" == "http://localhost:8080")
    }

    @Test func aMergePatchNamesItsType() async throws {
        try await TestServer.run { _ in
            .json(#"{"message":"no such buoy"}"#, status: 404)
        } _: { server in
            let client = WaveBuoysClient(server: ServerURL(server.url) ?? "")
            let error = try await Platform.error {
                _ = try await client.buoys.update(buoyID: "04217", body: BuoyPatch(name: nil, alarmHeight: 7))
            }
            #expect(error.status == 404)
            let request = try #require(await server.requests.first)
            #expect(request.method == "PATCH")
            #expect(request.path == "/buoys/04217")
            #expect(request.headers["content-type"] == "application/merge-patch+json")
            #expect(request.bodyText == #"{"name":null,"alarmHeight":7}"#)
        }
    }
}
