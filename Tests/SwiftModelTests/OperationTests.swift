import APIModel
import SwiftModel
import Testing

/// Methods, their names and arguments, and the requests that they fill.
@Suite struct OperationTests {
    private static let names: [(String, String, String, String)] = [
        ("cancel_job", "jobs", "cancelJob", "cancel"), ("list_jobs", "jobs", "listJobs", "list"),
        ("get_job_details", "jobs", "getJobDetails", "getDetails"),
        ("download_job_output", "jobs", "downloadJobOutput", "downloadOutput"),
        ("get_job_failed_files", "jobs", "getJobFailedFiles", "getFailedFiles"),
        ("create_connection_check_sources", "sources", "createConnectionCheckSources", "createConnectionCheck"),
        ("getPetById", "pet", "getPetByID", "getByID"), ("findPetsByStatus", "pet", "findPetsByStatus", "findByStatus"),
        ("issues/list-comments", "issues", "issuesListComments", "listComments"),
        ("listConnectedAccounts", "Connected Accounts", "listConnectedAccounts", "list"),
        ("search", "search", "search", "search"), ("import_users", "users", "importUsers", "`import`"),
        ("get-an-album", "albums", "getAnAlbum", "get"),
        ("get-an-albums-tracks", "Albums", "getAnAlbumsTracks", "getTracks"),
        ("count_tracks_by_album", "albums", "countTracksByAlbum", "countTracksByAlbum"),
        ("count_albums_by_album_type", "albums", "countAlbumsByAlbumType", "countByAlbumType"),
        ("add-tracks-to-playlist", "Playlists", "addTracksToPlaylist", "addTracks"),
        ("check-if-user-follows-a-playlist", "playlists", "checkIfUserFollowsAPlaylist", "checkIfUserFollows"),
        ("reply to the thread", "threads", "replyToTheThread", "replyTo"),
        ("goToJob", "jobs", "goToJob", "goTo"),
        ("get", "things", "getThings", "get"), ("init", "things", "getThings", "getThings"),
    ]

    @Test(arguments: names)
    func operationIsNamed(id: String, tag: String, factory: String, method: String) {
        var sketch = APISketch()
        sketch.operation(id, tags: [tag])
        let client = sketch.client()
        #expect(client.factories.map(\.name) == [factory])
        #expect(client.methods.map(\.name) == [method])
    }

    private static let titles: [(String, String)] = [
        ("Platform API", "PlatformClient"), ("The Tide REST API", "TideClient"), ("API", "ServiceClient"),
        ("Tide Web API with fixes and improvements from a friend", "TideWebClient"),
        ("One Two Three Four Five Six Seven Eight", "OneTwoThreeFourFiveSixClient"),
        ("API for the tides of all the seas we know", "APIForTheTidesClient"), ("Guide to Tides", "GuideToTidesClient"),
        ("", "ServiceClient"),
    ]

    @Test(arguments: titles)
    func clientIsNamedAfterTheTitle(title: String, expected: String) {
        var sketch = APISketch()
        sketch.api.title = title
        #expect(sketch.client().name == expected)
    }

    private static let paths: [(String, String, String)] = [
        ("GET", "/users/{id}", "getUsersByID"), ("GET", "/api/v1/jobs/", "getJobs"),
        ("POST", "/users/{user_id}/posts/{id}", "postUsersPostsByUserIDAndID"),
        ("POST", "/v1/{name}:cancel", "postCancelByName"),
        ("DELETE", "/", "deleteOperation"), ("GET", "/files/{name}.json", "getFilesJSONByName"),
    ]

    @Test(arguments: paths)
    func operationWithoutNameIsNamedAfterItsPath(method: String, path: String, expected: String) {
        var sketch = APISketch()
        sketch.operation(nil, method, path)
        #expect(sketch.client().factories.map(\.name) == [expected])
    }

    @Test func theSketchOfTheContractComesOut() {
        var sketch = APISketch()
        let string = sketch.string
        let uuid = sketch.scalar(.string(.uuid))
        let any = sketch.add(.any)
        let problem = sketch.object("HTTPValidationError", [APISketch.property("detail", string)])
        sketch.operation(
            "cancel_job", "POST", "/api/v1/jobs/{job_id}/cancel", tags: ["jobs"],
            parameters: [
                APISketch.parameter("job_id", .path, uuid, .required),
                APISketch.parameter("unstructured-api-key", .header, string),
            ],
            responses: [
                APISketch.response(
                    .code(200), [APISketch.content("application/json", .json, any)], "Successful Response"),
                APISketch.response(
                    .code(422), [APISketch.content("application/json", .json, problem)], "Validation Error"),
            ])
        let client = sketch.client()
        let method = client.methods[0]
        #expect(method.name == "cancel")
        #expect(method.attributes == ["@discardableResult"])
        #expect(method.failure == "HTTPValidationError")
        #expect(method.resultClause == " -> JSONValue")
        #expect(
            method.documentation == [
                "/// `POST /api/v1/jobs/{job_id}/cancel`",
                "/// - Throws: ``HTTPValidationError`` for status 422 (Validation Error).",
            ])
        let factory = client.factories[0]
        #expect(
            factory.furtherArguments == [
                "path: [\"job_id\": jobID]", "headers: [\"unstructured-api-key\": unstructuredAPIKey]",
            ])
        #expect(factory.successDecoder == ".json(200)")
        #expect(factory.failureDecoder == ".json(422)")
        #expect(client.files.map(\.path) == ["SketchClient.swift", "Jobs.swift", "JobsModels.swift"])
        #expect(client.files[1].imports == ["public import APIRuntime", "public import Foundation"])
        #expect(client.files[2].imports == ["public import APIRuntime"])
    }

    @Test func argumentsAreOrderedAndToldApart() {
        var sketch = APISketch()
        let string = sketch.string
        let body = sketch.object("Thing", usage: .sent, [APISketch.property("name", string)])
        sketch.operation(
            "update", "PUT", "/things/{id}", tags: ["things"],
            parameters: [
                APISketch.parameter("id", .path, string, .required), APISketch.parameter("id", .query, string),
                APISketch.parameter("options", .query, string), APISketch.parameter("X-Request-ID", .header, string),
                APISketch.parameter("in", .query, string, .required),
            ], body: APISketch.body([APISketch.content("application/json", .json, body)], isRequired: false))
        let method = sketch.client().methods[0]
        #expect(
            method.parameters.map { "\($0.name): \($0.type)\($0.defaultValue)" } == [
                "id: String", "`in`: String", "body: Thing? = nil", "idInQuery: String? = nil",
                "optionsInQuery: String? = nil",
                "requestID: String? = nil", "options: RequestOptions = .init()",
            ])
    }

    @Test func partsOfAFormAreArguments() {
        var sketch = APISketch()
        let string = sketch.string
        let file = sketch.scalar(.string(.binary))
        let files = sketch.add(.array(file))
        let body = sketch.object(
            "Body_create_job", usage: .sent,
            [APISketch.property("request_data", string), APISketch.property("input_files", files, .optional)])
        sketch.operation(
            "create_job", "POST", "/jobs", tags: ["jobs"],
            body: APISketch.body([APISketch.content("multipart/form-data", .multipart, body)]))
        let client = sketch.client()
        #expect(client.structures.isEmpty)
        #expect(client.methods[0].parameters.map(\.type) == ["String", "[FilePart]?", "RequestOptions"])
        #expect(
            client.factories[0].preparations == [
                "var form = MultipartForm()", "form.append(\"request_data\", requestData)",
                "form.append(\"input_files\", inputFiles)",
            ])
        #expect(client.factories[0].furtherArguments == ["body: .multipart(form)"])
    }

    @Test func severalOutcomesAreAnEnumeration() {
        var sketch = APISketch()
        let string = sketch.string
        let thing = sketch.object("Thing", [APISketch.property("name", string)])
        let problem = sketch.object("Problem", [APISketch.property("name", string)])
        func json(_ type: TypeUse) -> [Content] { [APISketch.content("application/json", .json, type)] }
        sketch.operation(
            "create_thing", "POST", tags: ["things"],
            responses: [
                APISketch.response(.code(200), json(thing)), APISketch.response(.code(204)),
                APISketch.response(.code(404), json(problem)), APISketch.response(.code(409)),
                APISketch.response(.range(5), [APISketch.content("text/plain", .text, nil)]),
            ])
        let factory = sketch.client().factories[0]
        #expect(factory.success == "CreateThingResult")
        #expect(factory.successDecoder == "CreateThingResult.decoder")
        #expect(factory.failure == "Failure404Or5XX")
        #expect(factory.failureDecoder == "Failure404Or5XX.decoder")
    }

    @Test func otherMediaTypesHaveMethodsOfTheirOwn() {
        var sketch = APISketch()
        let string = sketch.string
        let thing = sketch.object("Thing", usage: .sent, [APISketch.property("name", string)])
        sketch.operation(
            "create", "POST", tags: ["things"],
            body: APISketch.body([
                APISketch.content("application/json", .json, thing), APISketch.content("application/xml", .xml, thing),
                APISketch.content("text/plain", .text, nil), APISketch.content("image/png", .bytes, nil),
            ]))
        let client = sketch.client()
        #expect(client.methods.map(\.name) == ["create", "createWithText", "createWithBytes"])
        #expect(
            client.factories.map(\.furtherArguments) == [
                ["body: .json(body)"], ["body: .text(body)"], ["body: .bytes(body, as: \"image/png\")"],
            ])
    }

    @Test func manyOperationsWithoutATagAreToldApartByTheirPaths() {
        var sketch = APISketch()
        let string = sketch.string
        let pet = sketch.object("Pet", [APISketch.property("name", string)])
        for index in 0..<40 { sketch.operation("find\(index)", "GET", "/v1/pets/\(index)") }
        #expect(sketch.client().files.map(\.path) == ["SketchClient.swift", "Models.swift"])
        sketch.operation(
            "feed", "POST", "/v1/pet-food",
            responses: [APISketch.response(.code(200), [APISketch.content("application/json", .json, pet)])])
        sketch.operation("root", "GET", "/{id}")
        let client = sketch.client()
        #expect(
            client.files.map(\.path) == [
                "SketchClient.swift", "Pets.swift", "PetFood.swift", "PetFoodModels.swift",
            ])
        #expect(client.files.map { $0.declarations.count } == [2, 2, 2, 1])
    }

    @Test func methodsOfALongTagStandInSeveralFiles() {
        var sketch = APISketch()
        for index in 0..<200 { sketch.operation("find\(index)", "GET", "/pets/\(index)", tags: ["pets"]) }
        let client = sketch.client()
        #expect(
            client.files.map(\.path) == [
                "SketchClient.swift", "Pets.swift", "PetsMethods2.swift", "PetsRequests1.swift", "PetsRequests2.swift",
            ])
        #expect(client.methods.count == 200)
        #expect(client.methods(of: .tag("Pets")).count == 100)
    }

    @Test func aTagAndATypeMayHaveTheSameName() {
        var sketch = APISketch()
        let string = sketch.string
        let pet = sketch.object("Pet", [APISketch.property("name", string)])
        sketch.operation(
            "get", tags: ["pet"],
            responses: [APISketch.response(.code(200), [APISketch.content("application/json", .json, pet)])])
        let client = sketch.client()
        #expect(client.methods[0].success == "Pet")
        #expect(client.files.map(\.path) == ["SketchClient.swift", "Pet.swift", "PetModels.swift"])
    }
}
