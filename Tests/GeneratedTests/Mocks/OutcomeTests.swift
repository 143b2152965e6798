import APIMocks
import Foundation
import Testing
import TideArchiveAPI

/// Answers of operations that may succeed or fail in several ways, as a user writes them.
@Suite struct OutcomeTests {
    private let mock = MockTransport()
    private let id = Platform.id(7)
    private var client: TideArchiveClient { TideArchiveClient(configuration: .mock(mock)) }

    @Test func eachSuccessHasItsStatus() async throws {
        let photo = Photo(title: "t", tide: 1)
        let image = FilePart.bytes([1], filename: "t.jpg")
        mock.answer(any: .addPhoto(image: image, about: photo), with: .created(photo), .accepted(Ticket(token: "k")))
        let first = try await client.response(for: .addPhoto(image: image, about: photo))
        #expect("\(first.value)" == "\(AddPhotoResult.created(photo))")
        #expect(first.status == 201)
        let second = try await client.response(for: .addPhoto(image: image, about: photo))
        #expect("\(second.value)" == "\(AddPhotoResult.accepted(Ticket(token: "k")))")
        #expect(second.status == 202)
    }

    @Test func textAndNothing() async throws {
        mock.answer(.setCaption(id: id, body: "c"), with: .ok("plain"), .noContent)
        var outcomes: [String] = []
        for _ in 1...2 { outcomes.append("\(try await client.photos.setCaption(id: id, body: "c"))") }
        #expect(outcomes == ["\(SetCaptionResult.ok("plain"))", "noContent"])
    }

    @Test func eachFailureHasItsStatus() async throws {
        let call = APIOperation<AddPhotoResult, Failure413Or4XXOr5XX>.addPhoto(
            image: .bytes([1], filename: "t.jpg"), about: Photo(title: "t", tide: 1))
        for (failure, status) in [(Failure413Or4XXOr5XX.contentTooLarge("9 MB"), 413), (.serverError("x"), 500)] {
            mock.fail(call, with: failure)
            await #expect {
                try await client.response(for: call)
            } throws: { error in
                guard case APIError<Failure413Or4XXOr5XX>.documented(let read, let response) = error else {
                    return false
                }
                return response.status.code == status && "\(read)" == "\(failure)"
            }
        }
    }

    @Test func answersInXML() async throws {
        let marks = Marks(photo: id, marks: [Mark(at: Point(x: 1, y: 2))])
        mock.answer(.getMarks(id: id), with: marks)
        #expect(try await client.photos.getMarks(id: id) == marks)
    }
}
