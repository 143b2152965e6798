/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    public var boats: Boats { Boats(core: core) }

    public var admin: Admin { Admin(core: core) }

    public var sails: Sails { Sails(core: core) }

    public var ports: Ports { Ports(core: core) }

    public var crews: Crews { Crews(core: core) }

    public var rounds: Rounds { Rounds(core: core) }

    public var docks: Docks { Docks(core: core) }

    public var crew: Crew { Crew(core: core) }

    /// `GET /health`
    public func health(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.health(), options)
    }

    /// `GET /sails/{id}`
    public func sailsFindOneV2(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.sailsFindOneV2(id: id), options)
    }

    /// Launch
    public func launch(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.launch(), options)
    }

    /// Launches a boat again
    public func relaunchBoat(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.relaunchBoat(), options)
    }
}

nonisolated extension APIOperation {
    public static func health() -> APIOperation<Void, Never> {
        .init("health_health_get", .get, "/health", success: .empty(204), failure: .none)
    }

    public static func sailsFindOneV2(id: String) -> APIOperation<Void, Never> {
        .init("SailsController_findOne_v2", .get, "/sails/{id}", path: ["id": id], success: .empty(204), failure: .none)
    }

    public static func launch() -> APIOperation<Void, Never> {
        .init("LaunchLaunch", .post, "/launch", success: .empty(204), failure: .none)
    }

    public static func relaunchBoat() -> APIOperation<Void, Never> {
        .init("RelaunchBoat", .post, "/relaunch", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Boats: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Boats {
    /// `GET /boats/{boat_id}`
    public func read(
        boatID: String, options: RequestOptions = .init()
    ) async throws(APIError<Never>) -> ReadBoatResponse { try await core.send(.readBoat(boatID: boatID), options) }

    /// `PUT /boats/{boat_id}`
    public func create(
        boatID: String, body: CreateBoatsBody, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.createBoats(boatID: boatID, body: body), options) }
}

nonisolated extension APIOperation {
    public static func readBoat(boatID: String) -> APIOperation<ReadBoatResponse, Never> {
        .init("read_boat_boats__boat_id__get", .get, "/boats/{boat_id}", path: ["boat_id": boatID], success: .json(200),
            failure: .none)
    }

    public static func createBoats(boatID: String, body: CreateBoatsBody) -> APIOperation<Void, Never> {
        .init("create_boats__boat_id__put", .put, "/boats/{boat_id}", path: ["boat_id": boatID], body: .json(body),
            success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Admin: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Admin {
    /// `GET /admin/boats/{boat_id}`
    public func readBoat(boatID: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.readBoatAdminBoatsBoatIDGet(boatID: boatID), options)
    }
}

nonisolated extension APIOperation {
    public static func readBoatAdminBoatsBoatIDGet(boatID: String) -> APIOperation<Void, Never> {
        .init("read_boat_admin_boats__boat_id__get", .get, "/admin/boats/{boat_id}", path: ["boat_id": boatID],
            success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Sails: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Sails {
    /// `GET /sails`
    public func findAll(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.sailsFindAll(), options)
    }
}

nonisolated extension APIOperation {
    public static func sailsFindAll() -> APIOperation<Void, Never> {
        .init("SailsController_findAll", .get, "/sails", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Ports: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Ports {
    /// `GET /ports`
    public func findAll(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.findAll(), options)
    }
}

nonisolated extension APIOperation {
    public static func findAll() -> APIOperation<Void, Never> {
        .init("findAll", .get, "/ports", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Crews: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Crews {
    /// `GET /crews`
    public func findAll(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.findAll1(), options)
    }

    /// `GET /crews/all`
    public func findAll2(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.findAll2(), options)
    }
}

nonisolated extension APIOperation {
    public static func findAll1() -> APIOperation<Void, Never> {
        .init("findAll_1", .get, "/crews", success: .empty(204), failure: .none)
    }

    public static func findAll2() -> APIOperation<Void, Never> {
        .init("findAll_2", .get, "/crews/all", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Rounds: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Rounds {
    /// `GET /rounds`
    public func round1(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.round1(), options)
    }
}

nonisolated extension APIOperation {
    public static func round1() -> APIOperation<Void, Never> {
        .init("round_1", .get, "/rounds", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Docks: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Docks {
    /// `GET /api/v{version}/docks/{id}`
    public func getByID(version: String, id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getDocksByID(version: version, id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func getDocksByID(version: String, id: String) -> APIOperation<Void, Never> {
        .init("getDocksByID", .get, "/api/v{version}/docks/{id}", path: ["version": version, "id": id],
            success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Crew: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Crew {
    /// GetPerson
    public func getPerson(personID: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getPerson(personID: personID), options)
    }
}

nonisolated extension APIOperation {
    public static func getPerson(personID: String) -> APIOperation<Void, Never> {
        .init("PeoplePersonIdGetPerson", .get, "/people/{person_id}", path: ["person_id": personID],
            success: .empty(204), failure: .none)
    }
}

public nonisolated struct CreateBoatsBody: JSONObjectModel {
    public var name: String

    public init(name: String) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.string("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}

public nonisolated struct ReadBoatResponse: JSONObjectModel {
    public let name: String?

    public init(name: String? = nil) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}
