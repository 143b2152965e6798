import Foundation
import TestServer
import Testing
import TideArchiveAPI

/// Bodies and answers in XML, over a real server: specs/parameters-and-bodies.yaml.
@Suite(.timeLimit(.minutes(2))) struct XMLTests {
    private func run<Result>(
        _ answer: @escaping TestServer.Answer, _ call: (TideArchiveClient) async throws -> Result
    ) async throws -> (Result, RecordedRequest) {
        try await TestServer.run(answer: answer) { server in
            let client = TideArchiveClient(
                server: ServerURL(server.url) ?? "", credentials: .init(bearer: .value("b")))
            let result = try await call(client)
            return (result, try #require(await server.requests.first))
        }
    }

    private static let marks = Marks(
        photo: Platform.id(7),
        marks: [Mark(at: Point(x: 1, y: -2), size: 3, note: "a < b"), Mark(at: Point(x: 0, y: 0))],
        author: "Åse & Co", words: ["sea", ""])

    /// What is sent comes back from a server that repeats it.
    @Test func roundTrip() async throws {
        let (marks, request) = try await run {
            .bytes($0.body, type: "application/xml")
        } _: {
            try await $0.photos.setMarks(id: Platform.id(7), body: Self.marks)
        }
        #expect(marks == Self.marks)
        #expect(request.headers["content-type"] == "application/xml")
        #expect(request.headers["accept"] == "application/xml, */*;q=0.1")
        #expect(
            String(decoding: request.body, as: UTF8.self) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <marks xmlns="urn:tides:marks" photo="\(Platform.id(7).uuidString.lowercased())"><by>Åse &amp; Co</by>\
                <mark size="3"><at><x>1</x><y>-2</y></at><note>a &lt; b</note></mark>\
                <mark size="1"><at><x>0</x><y>0</y></at></mark><words><word>sea</word><word></word></words></marks>
                """)
    }

    @Test func failuresAreReadFromXMLToo() async throws {
        let answer = ServerAnswer(
            404, headers: ["Content-Type": "text/xml; charset=utf-8"],
            body: "<refusal><code>7</code><![CDATA[<gone>]]></refusal>")
        await #expect {
            try await run { _ in answer } _: { try await $0.photos.getMarks(id: Platform.id(7)) }
        } throws: { error in
            guard case APIError<Refusal>.documented(let refusal, _) = error else { return false }
            return refusal == Refusal(code: 7, reason: "<gone>")
        }
    }
}
