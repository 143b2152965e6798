import APIJSON
import APIMocks
import PlatformAPI
import PlatformAPIMocks
import Testing

/// The examples that are generated for mocks, read through the client.
@Suite struct ExampleTests {
    private let client = PlatformClient(configuration: .mock(examples: PlatformClient.examples))

    @Test(arguments: OperationCase.all) func everyOperationGetsAnAnswerOfItsType(operation: OperationCase) async throws {
        _ = try await operation.call(client)
    }

    @Test func anAnswerOfOnesOwnComesFirst() async throws {
        let mock = MockTransport(examples: PlatformClient.examples)
        mock.answer(any: .listTemplates(), with: [])
        let client = PlatformClient(configuration: .mock(mock))
        #expect(try await client.templates.list().isEmpty)
        #expect(try await client.jobs.list().count == 1)
    }
}
