@testable import SwiftModel

/// One declaration of every kind, written by hand as the naming stage would.
let sampleClient = SwiftClient(
    name: "ZooClient",
    files: [
        SwiftFile(
            path: "ZooClient.swift", imports: ["@_exported public import APIRuntime"],
            declarations: [.client(sampleClientType)]),
        SwiftFile(
            path: "Animals.swift", imports: ["public import APIRuntime", "public import Foundation"],
            declarations: [
                .tag(sampleTag), .operations(SwiftOperations(factories: [sampleFactory, wideFactory])),
                .results(sampleResults),
            ]),
        SwiftFile(
            path: "Models.swift", imports: ["public import APIRuntime"],
            declarations: [
                .structure(sampleStruct), .structure(emptyStruct), .enumeration(openEnum), .enumeration(closedEnum),
                .union(discriminatedUnion), .union(shapedUnion), .alias(sampleAlias),
            ]),
    ],
    summary: SwiftClient.Summary(operations: 2, types: 6))

private let sampleClientType = SwiftClientType(
    documentation: ["/// Zoo, version 1."], access: "public ", name: "ZooClient", defaultServer: "Servers.main",
    security: #"[["key"]]"#,
    credentials: [
        SwiftCredential(
            documentation: ["/// The zoo's key."], access: "public ", name: "key", scheme: #""key""#,
            kind: #".apiKey(.header("X-Key"))"#)
    ],
    servers: [
        SwiftServer(
            documentation: [], access: "public ", name: "main", url: #""https://zoo.example.com""#, variables: []),
        SwiftServer(
            documentation: ["/// Close to you."], access: "public ", name: "regional",
            url: #""https://{region}.zoo.example.com""#,
            variables: [
                SwiftServerVariable(
                    declaration: #"region: String = "eu""#, key: #""region""#, name: "region")
            ]),
    ],
    tags: [
        SwiftTagProperty(documentation: ["/// Who lives here."], access: "public ", name: "animals", type: "Animals")
    ],
    methods: [
        SwiftMethod(
            documentation: [], attributes: [], access: "public ", name: "ping",
            parameters: [SwiftParameter(name: "options", type: "RequestOptions", defaultValue: " = RequestOptions()")],
            isWrapped: false, success: "Void", failure: "Never", effects: " async throws(APIError<Never>)",
            resultClause: "", callee: "try await core.send", factory: "ping", arguments: [])
    ])

private let filters = (1...9).map { SwiftParameter(name: "filter\($0)", type: "String?", defaultValue: " = nil") }

private let sampleTag = SwiftTag(
    documentation: ["/// Who lives here."], access: "public ", client: "ZooClient", name: "Animals",
    methods: [
        SwiftMethod(
            documentation: ["/// Feeds an animal."], attributes: ["@discardableResult"], access: "public ",
            name: "feed",
            parameters: [
                SwiftParameter(name: "id", type: "UUID", defaultValue: ""),
                SwiftParameter(name: "options", type: "RequestOptions", defaultValue: " = RequestOptions()"),
            ],
            isWrapped: true, success: "Animal", failure: "Problem", effects: " async throws(APIError<Problem>)",
            resultClause: " -> Animal", callee: "try await core.send", factory: "feedAnimal",
            arguments: [SwiftArgument(label: "id", value: "id")]),
        SwiftMethod(
            documentation: ["/// Finds animals."], attributes: [], access: "public ", name: "find",
            parameters: filters + [
                SwiftParameter(name: "options", type: "RequestOptions", defaultValue: " = RequestOptions()")
            ],
            isWrapped: true, success: "[Animal]", failure: "Never", effects: " async throws(APIError<Never>)",
            resultClause: " -> [Animal]", callee: "try await core.send", factory: "findAnimals",
            arguments: filters.map { SwiftArgument(label: $0.name, value: $0.name) }),
    ])

private let sampleFactory = SwiftOperationFactory(
    documentation: ["/// `POST /animals/{id}/food`"], attributes: [], access: "public ", name: "feedAnimal",
    parameters: [SwiftParameter(name: "id", type: "UUID", defaultValue: "")], isWrapped: false, success: "Animal",
    failure: "Problem", operationID: #""feed_animal""#, method: ".post", path: #""/animals/{id}/food""#,
    furtherArguments: [#"path: ["id": id]"#], preparations: [], statements: [], successDecoder: ".json(200)",
    failureDecoder: ".json(422)")

private let wideFactory = SwiftOperationFactory(
    documentation: ["/// `GET /animals`"], attributes: [], access: "public ", name: "findAnimals",
    parameters: filters, isWrapped: true, success: "FindAnimalsResult", failure: "Never",
    operationID: #""find_all_the_animals_that_live_in_the_zoo""#, method: ".get",
    path: #""/zoos/default/departments/default/animals""#,
    furtherArguments: ["body: .multipart(form)"], preparations: ["var form = MultipartForm()"],
    statements: filters.map { #"request.query("\#($0.name)", \#($0.name), explode: false)"# },
    successDecoder: ".firstOf(.json(200, FindAnimalsResult.ok), .empty(204, FindAnimalsResult.noContent))",
    failureDecoder: ".none")

private let sampleResults = SwiftResponseEnum(
    documentation: ["/// What comes of looking for animals."], access: "public ", name: "FindAnimalsResult",
    cases: [
        SwiftResponseEnum.Case(documentation: ["/// Some."], name: "ok", payload: "([Animal])"),
        SwiftResponseEnum.Case(documentation: [], name: "noContent", payload: ""),
    ], decoder: ".firstOf(.json(200, Self.ok), .empty(204, Self.noContent))")

private let sampleStruct = SwiftStruct(
    documentation: ["/// An animal."], attributes: [], access: "public ", name: "Animal", conformances: "JSONObjectModel",
    depth: 0,
    properties: [
        SwiftProperty(documentation: [], attributes: [], access: "public ", binding: "var", name: "id", type: "UUID"),
        SwiftProperty(
            documentation: ["/// What keepers call it.", "///", "/// Not unique."],
            attributes: ["@available(*, deprecated)"], access: "public ", binding: "var", name: "name",
            type: "String?"),
    ],
    arguments: [
        SwiftParameter(name: "id", type: "UUID", defaultValue: ""),
        SwiftParameter(name: "name", type: "String?", defaultValue: " = nil"),
    ],
    assignments: [
        SwiftStruct.Assignment(target: "self.id", value: "id"),
        SwiftStruct.Assignment(target: "self.name", value: "name"),
    ],
    reads: [#"id: json.uuid("id")"#, #"name: json.optionalString("name")"#],
    writes: [#"json.write("id", id)"#, #"json.write("name", name)"#],
    nested: [
        .enumeration(
            SwiftEnum(
                documentation: ["/// How it moves."], attributes: [], access: "public ", name: "Gait", depth: 1, openness: .open,
                rawType: "String", conformances: "OpenStringEnum",
                cases: [SwiftEnum.Case(documentation: [], name: "walk", rawValue: #""walk""#)]))
    ])

private let emptyStruct = SwiftStruct(
    documentation: ["/// Nothing."], attributes: [], access: "", name: "Nothing", conformances: "JSONObjectModel",
    depth: 0, properties: [], arguments: [], reads: [], writes: [], nested: [])

private let openEnum = SwiftEnum(
    documentation: ["/// Every colour of a feather."],
    attributes: ["#if hasAttribute(nonexhaustive)", "@nonexhaustive", "#endif"], access: "public ", name: "Colour",
    depth: 0, openness: .open, rawType: "String", conformances: "OpenStringEnum",
    cases: (1...14).map {
        SwiftEnum.Case(documentation: $0 == 1 ? ["/// The first."] : [], name: "colour\($0)", rawValue: "\"C\($0)\"")
    })

private let closedEnum = SwiftEnum(
    documentation: [], attributes: [], access: "public ", name: "Order", depth: 0, openness: .closed, rawType: "String",
    conformances: "ClosedStringEnum",
    cases: [
        SwiftEnum.Case(documentation: ["/// Small ones first."], name: "ascending", rawValue: #""asc""#),
        SwiftEnum.Case(documentation: [], name: "descending", rawValue: #""desc""#),
    ])

private let discriminatedUnion = SwiftUnion(
    documentation: ["/// A pet."], attributes: [], access: "public ", name: "Pet", depth: 0, indirection: "indirect ",
    conformances: "JSONModel", selector: #"json.discriminator("petType")"#, shapes: [],
    cases: [
        SwiftUnion.Case(
            documentation: [], name: "cat", payload: "Cat", pattern: #""cat""#, read: "Cat(json: json)"),
        SwiftUnion.Case(
            documentation: ["/// Also hounds."], name: "dog", payload: "Dog", pattern: #""dog", "Hound""#,
            read: "Dog(json: json)"),
    ],
    fallback: ".unrecognized(JSONValue(json: json))",
    nested: [.alias(SwiftAlias(documentation: [], attributes: [], access: "public ", name: "Cat", type: "Animal"))])

private let shapedUnion = SwiftUnion(
    documentation: ["/// Text or an animal."], attributes: [], access: "public ", name: "Label", depth: 0, indirection: "",
    conformances: "JSONModel", selector: "json.match(Self.shapes)", shapes: [
        "{id,", "name?,", "keeper?,", #"\"remarks, if any\"?,"#, #"kind?: \"animal\","#, "favourite_food?,", "...}", "| string",
    ],
    cases: [
        SwiftUnion.Case(
            documentation: [], name: "animal", payload: "Animal", pattern: "0", read: "Animal(json: json)"),
        SwiftUnion.Case(
            documentation: [], name: "text", payload: "String", pattern: "1", read: "String(json: json)"),
    ],
    fallback: ".unrecognized(JSONValue(json: json))", nested: [])

private let sampleAlias = SwiftAlias(
    documentation: ["/// The name of an animal."], attributes: [], access: "public ", name: "AnimalName",
    type: "String")

let sampleTests = SwiftTests(
    client: "ZooClient", access: .public,
    credentials: [
        SwiftTestCredential(name: "key", variable: #""API_KEY""#, function: "credential"),
        SwiftTestCredential(name: "keeper", variable: #""API_KEEPER""#, function: "login"),
    ],
    suites: [
        SwiftTestSuite(
            name: "AnimalsTests",
            tests: [
                SwiftContractTest(
                    title: #""GET /animals/{id}""#, name: "get", call: "client.animals.get(id: 1)", hasResult: true,
                    isDeprecated: false, reading: ""),
                SwiftContractTest(
                    title: #""GET /animals/{id}/photo""#, name: "photo", call: "client.animals.photo(id: 1)",
                    hasResult: true, isDeprecated: true, reading: ".bytes(upTo: 1 << 26)"),
                SwiftContractTest(
                    title: #""DELETE /animals/{id}""#, name: "delete", call: "client.animals.delete(id: 1)",
                    hasResult: false, isDeprecated: false, reading: ""),
            ])
    ])
