import Foundation
import Testing
import TestSupport
import ToolConfiguration
import ToolDiagnostics

/// What is said of a configuration, at the marks.
@Suite struct ConfigurationTests {
    @Test func whatIsRightIsNotMentioned() {
        check(Self.complete, "") { file, diagnostics in
            let configuration = Configuration(reading: file, diagnostics: diagnostics)
            #expect(configuration?.access == .package)
            #expect(configuration?.document?.text == "api/pets.yaml")
            #expect(configuration?.names["properties"]?["Pet.born_at"]?.text == "birthday")
            #expect(configuration?.typesByFormat["money"]?.module == "Shop")
            #expect(configuration?.typesBySchema["Colour"]?.type == "Color")
            #expect(configuration?.conformances["*"]?.map(\.type) == ["Model", "Identifiable"])
            #expect(configuration?.only.map(\.text) == ["pets", "GET /cages"])
            #expect(configuration?.files == 12)
            #expect(configuration?.pages.keys.sorted() == ["*", "listPets"])
            #expect(configuration?.clientWide.map(\.text) == ["Pet-Shop", "locale"])
        }
    }

    private static let complete = """
        document: api/pets.yaml
        output: Generated
        access: package
        package: PetsAPI
        client: Pets
        layout: fixed
        files: 12
        header: |
          Copyright Pets Ltd.
        templates: Templates
        only: [pets, GET /cages]
        except: old
        names:
          schemas: { Pett: Pet }
          properties: { Pet.born_at: birthday }
          operations: { listPets: all }
          tags: { pets: animals }
          values: { Kind.1: first }
          at: { '#/components/schemas/Cage': Home }
        types:
          formats: { money: { type: Money, import: Shop } }
          schemas: { Colour: Color }
          at: { '#/components/schemas/Cage/properties/size': Size }
        conformances:
          '*': [Model, Identifiable]
          Pet: Named
        pages: { listPets: { after: last, items: data }, '*': false }
        client-wide: [Pet-Shop, locale]
        enums: open
        properties: var
        dates: text
        warnings: { renamed-type: off }
        """

    @Test func keysThatDoNotExistAreNamed() {
        check(
            "1️⃣acess: public\nnames: { 2️⃣schema: { A: B } }\n3️⃣zzz: 1\nwarnings: { 4️⃣renamd-type: off }",
            """
            1️⃣ error: there is no key 'acess' [unknown-configuration-key] (did you mean 'access'?)
            2️⃣ error: there is no key 'schema' in 'names' [unknown-configuration-key] (did you mean 'schemas'?)
            3️⃣ error: there is no key 'zzz' [unknown-configuration-key]
            4️⃣ error: there is no key 'renamd-type' in 'warnings' [unknown-configuration-key] \
            (did you mean 'renamed-type'?)
            """
        ) { _ = Configuration(reading: $0, diagnostics: $1) }
    }

    @Test func valuesOfAnotherKindAreNamed() {
        check(
            """
            access: 1️⃣publik
            files: 2️⃣many
            client: 3️⃣my client
            names: 4️⃣[a]
            types: { formats: { money: { type: 5️⃣'Money; import Evil' } } }
            only: { 6️⃣a: b }
            header: 7️⃣[a]
            warnings: { renamed-type: 8️⃣loud }
            """,
            """
            1️⃣ error: 'access' has to be one of 'public', 'package', 'internal' [wrong-configuration-value] \
            (did you mean 'public'?)
            2️⃣ error: 'files' has to be a whole number from 1 to 64 [wrong-configuration-value]
            3️⃣ error: 'client' has to be a name in Swift: letters, digits and '_', no digit first \
            [wrong-configuration-value]
            4️⃣ error: 'names' has to be a mapping [wrong-configuration-value]
            5:28 error: 'types.formats.money' has to be the name of a type as its 'type' [wrong-configuration-value]
            6:7 error: 'only' has to be text [wrong-configuration-value]
            7️⃣ error: 'header' has to be text [wrong-configuration-value]
            8️⃣ error: 'warnings.renamed-type' has to be one of 'error', 'warning', 'note', 'off' [wrong-configuration-value]
            """
        ) { _ = Configuration(reading: $0, diagnostics: $1) }
    }

    @Test func waysToTheNextPageAreChecked() {
        check(
            """
            pages:
              a: 1️⃣true
              b: { cursor: from }
              c: { items: data }
              d: { page: p, 2️⃣limit: l, first: 3️⃣one }
              e: { link: 4️⃣yes }
              f: { page: p, offset: o }
            """,
            """
            1️⃣ error: 'pages.a' has to be a mapping [wrong-configuration-value]
            3:6 error: 'pages.b' has to be a way to the next page: 'cursor' and 'next' [wrong-configuration-value]
            4:6 error: 'pages.c' has to be a way to the next page: one of 'cursor', 'page', 'offset', 'after', \
            'nextURL', 'link' [wrong-configuration-value]
            2️⃣ error: there is no key 'limit' in 'pages.d' [unknown-configuration-key]
            3️⃣ error: 'pages.d.first' has to be a whole number from 0 to 1 [wrong-configuration-value]
            4️⃣ error: 'pages.e.link' has to be 'true' [wrong-configuration-value]
            7:6 error: 'pages.f' has to be a way to the next page: one of 'cursor', 'page', 'offset', 'after', \
            'nextURL', 'link' [wrong-configuration-value]
            """
        ) { _ = Configuration(reading: $0, diagnostics: $1) }
    }

    @Test func anEmptyFileChangesNothing() {
        check("# nothing yet\n", "") { file, diagnostics in
            #expect(Configuration(reading: file, diagnostics: diagnostics) != nil)
        }
    }

    @Test func aListIsNoConfiguration() {
        check("1️⃣- access", "1️⃣ error: 'the configuration' has to be a mapping [wrong-configuration-value]") {
            file, diagnostics in
            #expect(Configuration(reading: file, diagnostics: diagnostics) == nil)
        }
    }

    /// Every key is read: what one run of the table says is what the reader knows.
    @Test func everyKeyOccursInTheCompleteExample() {
        for key in ConfigurationKey.all { #expect(Self.complete.contains("\(key.name):"), "\(key.name)") }
    }

    @Test func theExampleOfTheReadmeIsRight() throws {
        let url = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")
        let readme = try String(contentsOf: url, encoding: .utf8)
        let example = try #require(
            readme.components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
        check(example, "") { file, diagnostics in
            let configuration = Configuration(reading: file, diagnostics: diagnostics)
            #expect(configuration?.names["operations"]?["GET /orders"]?.text == "all")
        }
    }
}
