import OpenAPI
import Testing
import ToolDiagnostics
import YAML

/// `--watch` reads a document again and again.
@Suite struct LifetimeTests {
    private static let text = """
        openapi: 3.1.0
        info: { title: Pets, version: '1' }
        paths:
          /pet:
            get:
              responses:
                '200':
                  description: A pet.
                  content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
        components:
          schemas:
            Pet: { type: object, properties: { mother: { $ref: '#/components/schemas/Pet' } } }
        """

    @Test func nothingOfADocumentIsKept() {
        weak var file: SourceFile?
        do {
            let source = SourceFile(path: "pets.yaml", bytes: Array(Self.text.utf8))
            file = source
            #expect(Self.document(of: source) != nil)
        }
        #expect(file == nil)
    }

    private static func document(of file: SourceFile) -> Document? {
        let diagnostics = Diagnostics()
        guard let node = Node(parsing: file, diagnostics: diagnostics) else { return nil }
        return Document(decoding: node, loader: .none, diagnostics: diagnostics)
    }
}
