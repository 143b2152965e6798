import APIModel
import SwiftModel
import Testing

/// Names of the document and what they are in Swift.
@Suite struct NameTests {
    private static let values: [(String, String)] = [
        ("workflow_id", "workflowID"), ("workflowId", "workflowID"), ("WorkflowID", "workflowID"),
        ("input_file_ids", "inputFileIDs"), ("HTTPValidationError", "httpValidationError"), ("URLPath", "urlPath"),
        ("html_url", "htmlURL"), ("urlForHTMLPage", "urlForHTMLPage"), ("oauth2Token", "oauth2Token"),
        ("OAuth2Token", "oauth2Token"), ("iOSVersion", "iOSVersion"), ("minimum_ios_version", "minimumIOSVersion"),
        ("userIDs", "userIDs"), ("IDsOfUsers", "idsOfUsers"), ("APIs", "apis"), ("is_active", "isActive"),
        ("IN_PROGRESS", "inProgress"), ("SCHEDULED", "scheduled"), ("ERROR_HTTP", "errorHTTP"), ("GCS", "gcs"),
        ("s3", "s3"), ("S3Bucket", "s3Bucket"), ("neo4j", "neo4j"), ("sha256", "sha256"), ("fileSha256", "fileSHA256"),
        ("ipv4_address", "ipv4Address"), ("IPv4Address", "ipv4Address"), ("every 15 minutes", "every15Minutes"),
        ("kafka-cloud", "kafkaCloud"), ("unstructured-api-key", "unstructuredAPIKey"), ("+1", "plus1"),
        ("-1", "minus1"), ("", "empty"), (" ", "blank"), ("1080p", "value1080p"), ("200", "value200"),
        ("1.5", "value1_5"),
        ("v1.5", "v1_5"), ("2024-01-01", "value2024_01_01"), ("gpt-4-0314", "gpt4_0314"), ("@type", "type"),
        ("$ref", "ref"), ("*", "star"), ("<=", "lessEqual"), ("user's", "users"), ("größe", "größe"), ("имя", "имя"),
        ("名前", "名前"), ("👍", "thumbsUpSign"), ("👍 up", "up"), ("a\u{202E}b", "aB"), ("line\nbreak", "lineBreak"),
        ("self", "selfValue"), ("init", "initValue"), ("Type", "type"), ("Self", "selfValue"), ("_", "underscore"),
        ("default", "`default`"), ("in", "`in`"), ("Any", "any"), ("hashValue", "hashValueValue"),
    ]

    @Test(arguments: values)
    func propertyIsNamed(name: String, expected: String) {
        var sketch = APISketch()
        let string = sketch.string
        _ = sketch.object("Thing", [APISketch.property(name, string)])
        #expect(sketch.client().structures.first?.properties.map(\.name) == [expected])
    }

    private static let types: [(String, String)] = [
        ("HTTPValidationError", "HTTPValidationError"), ("job_information", "JobInformation"), ("ApiKey", "APIKey"),
        ("Body_create_job", "BodyCreateJob"), ("IBMWatsonxS3Config", "IBMWatsonxS3Config"),
        ("MongoDBConnectorConfig", "MongoDBConnectorConfig"), ("microsoft.graph.user", "MicrosoftGraphUser"),
        ("Error", "ErrorModel"), ("Result", "ResultModel"), ("Data", "DataModel"), ("Date", "DateModel"),
        ("String", "StringModel"), ("Any", "AnyModel"), ("Type", "TypeModel"), ("Task", "TaskModel"),
        ("Operation", "OperationModel"), ("Codable", "CodableModel"), ("UUID", "UUIDModel"),
        ("JSONValue", "JSONValueModel"),
        ("Field", "FieldModel"), ("Client", "Client"), ("Success", "SuccessModel"), ("self", "SelfModel"),
        ("3DModel", "Value3DModel"), ("ios-app", "IOSApp"), ("SketchClient", "SketchClientModel"),
        ("Pets«List»", "PetsList"),
    ]

    @Test(arguments: types)
    func schemaIsNamed(name: String, expected: String) {
        var sketch = APISketch()
        let string = sketch.string
        _ = sketch.object(name, [APISketch.property("name", string)])
        #expect(sketch.client().structures.map(\.name) == [expected])
    }

    private static let clashes: [([String], [String])] = [
        (["foo_bar", "fooBar"], ["fooBar", "fooBar2"]),
        (["fooBar", "foo_bar"], ["fooBar", "foo_bar"]),
        (["type", "@type"], ["type", "atType"]),
        (["name", "-name"], ["name", "minusName"]),
        (["red", "RED", "Red"], ["red", "RED", "Red"]),
        (["oauth2", "o_auth2"], ["oauth2", "oAuth2"]),
        (["a b", "a_b", "a-b"], ["aB", "a_b", "aB2"]),
    ]

    @Test(arguments: clashes)
    func clashIsResolvedInOrder(names: [String], expected: [String]) {
        var sketch = APISketch()
        let string = sketch.string
        _ = sketch.object("Thing", names.map { APISketch.property($0, string) })
        #expect(sketch.client().structures.first?.properties.map(\.name) == expected)
    }

    @Test func addingASchemaRenamesNoOther() {
        var sketch = APISketch()
        let string = sketch.string
        let names = ["Error", "Pet", "pet_owner", "Task"]
        for name in names { _ = sketch.object(name, [APISketch.property("name", string)]) }
        let before = sketch.client().structures.map(\.name)
        _ = sketch.object("PetModel", [APISketch.property("name", string)])
        _ = sketch.object("ErrorResponse", [APISketch.property("name", string)])
        #expect(Array(sketch.client().structures.map(\.name).prefix(names.count)) == before)
    }

    /// The first keeps what it had before the second came.
    @Test func aSchemaCalledLikeAMadeNameComesSecond() {
        var sketch = APISketch()
        let string = sketch.string
        for name in ["Error", "ErrorModel"] { _ = sketch.object(name, [APISketch.property("name", string)]) }
        #expect(sketch.client().structures.map(\.name) == ["ErrorModel", "ErrorModelModel"])
    }
}
