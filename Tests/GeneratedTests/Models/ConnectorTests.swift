import APIJSON
import PlatformAPI
import Testing
import YAML

/// The configurations of connectors: unions of more than twenty objects that no member tells apart by name.
@Suite struct ConnectorTests {
    struct Variant: Sendable, CustomTestStringConvertible {
        let index: Int
        let sample: JSONValue
        let expected: String
        var testDescription: String { expected }
    }

    static let sourceCases = [
        "azure", "box", "confluence", "couchbase", "databricksVolumes", "dropbox", "elasticsearch", "gcs",
        "googleDrive",
        "kafkaCloud", "mongoDB", "oneDrive", "openSearch", "outlook", "postgres", "s3", "salesforce", "sharePoint",
        "snowflake", "teradata", "jira", "zendesk", "object",
    ]
    static let destinationCases = [
        "azure", "astraDB", "azureAISearch", "couchbase", "databricksVolumes", "databricksVDT", "deltaTable",
        "elasticsearch", "gcs", "kafkaCloud", "milvus", "mongoDB", "neo4j", "oneDrive", "openSearch", "pinecone",
        "postgres", "redis", "qdrantCloud", "s3", "snowflake", "teradata", "weaviate", "ibmWatsonxS3", "object",
    ]

    /// What is received, with all members and with the required ones alone; what is sent, with all members.
    @Test(arguments: variants("SourceConnectorInformation", .everything, sourceCases))
    func aSourceIsTheRightOne(variant: Variant) throws { try check(SourceConnectorInformation.Config.self, variant) }

    @Test(arguments: variants("SourceConnectorInformation", .required, sourceCases))
    func aSourceOfFewMembersIsTheRightOne(variant: Variant) throws {
        try check(SourceConnectorInformation.Config.self, variant)
    }

    @Test(arguments: variants("CreateSourceConnector", .everything, sourceCases))
    func aNewSourceIsTheRightOne(variant: Variant) throws { try check(CreateSourceConnector.Config.self, variant) }

    @Test(arguments: variants("DestinationConnectorInformation", .everything, destinationCases))
    func aDestinationIsTheRightOne(variant: Variant) throws {
        try check(DestinationConnectorInformation.Config.self, variant)
    }

    @Test(arguments: variants("DestinationConnectorInformation", .required, destinationCases))
    func aDestinationOfFewMembersIsTheRightOne(variant: Variant) throws {
        try check(DestinationConnectorInformation.Config.self, variant)
    }

    @Test(arguments: variants("CreateDestinationConnector", .everything, destinationCases))
    func aNewDestinationIsTheRightOne(variant: Variant) throws {
        try check(CreateDestinationConnector.Config.self, variant)
    }

    /// Servers add members; that changes neither the choice nor what is kept of the rest.
    @Test(arguments: variants("SourceConnectorInformation", .everything, sourceCases))
    func aMemberMoreChangesNothing(variant: Variant) throws {
        var sample = variant.sample
        sample["new_in_a_later_version"] = true
        let config = try SourceConnectorInformation.Config(jsonBytes: sample.jsonBytes())
        #expect(caseName(config) == variant.expected)
    }

    @Test func whatNoVariantClaimsIsKept() throws {
        for text in [#"{"unheard_of":[1,2.50,null]}"#, "{}"] {
            let config = try SourceConnectorInformation.Config(jsonBytes: Array(text.utf8))
            #expect(caseName(config) == "object")
            #expect(String(decoding: config.jsonBytes(), as: UTF8.self) == text)
        }
        for text in ["[1,2]", #""text""#, "7", "null"] {
            let config = try SourceConnectorInformation.Config(jsonBytes: Array(text.utf8))
            #expect(caseName(config) == "unrecognized")
            #expect(String(decoding: config.jsonBytes(), as: UTF8.self) == text)
        }
    }

    private func check<Config: JSONCodable & Codable & Hashable>(_ type: Config.Type, _ variant: Variant) throws {
        let config = try Config(jsonBytes: variant.sample.jsonBytes())
        #expect(caseName(config) == variant.expected)
        let written = try JSONValue(jsonBytes: config.jsonBytes())
        #expect(variant.sample.isPart(of: written))
        #expect(try Config(jsonBytes: config.jsonBytes()) == config)
    }

    private func caseName(_ value: Any) -> String {
        Mirror(reflecting: value).children.first?.label ?? ""
    }

    private static func variants(_ schema: String, _ extent: SchemaSample.Extent, _ cases: [String]) -> [Variant] {
        guard let document = try? Platform.document(),
            let config = document["components"]?["schemas"]?[schema]?["properties"]?["config"]?["anyOf"],
            config.count == cases.count
        else { return [] }
        return config.elements.indices.map { index in
            let sample = SchemaSample(document: document, extent: extent).value(of: config.elements[index])
            return Variant(index: index, sample: sample, expected: cases[index])
        }
    }

    @Test(arguments: ["SourceConnectorInformation", "CreateSourceConnector", "UpdateSourceConnector"])
    func theTableOfSourcesIsWhole(schema: String) {
        #expect(Self.variants(schema, .required, Self.sourceCases).count == 23)
    }

    @Test(arguments: ["DestinationConnectorInformation", "CreateDestinationConnector", "UpdateDestinationConnector"])
    func theTableOfDestinationsIsWhole(schema: String) {
        #expect(Self.variants(schema, .required, Self.destinationCases).count == 25)
    }
}
