public import APIJSON
import HTTPTypes

// Operations that the API's document lacks, or that are newer than the client.

extension APIOperation where Success: JSONCodable, Failure == Never {
    /// Reads JSON from a path below the server's: `try await client.send(.get("/beta/thing", query: ["a": "1"]))`.
    public static func get(_ path: String, query: QueryItems = [:]) -> APIOperation {
        undescribed(.get, path, query)
    }

    public static func delete(_ path: String, query: QueryItems = [:]) -> APIOperation {
        undescribed(.delete, path, query)
    }

    public static func post(
        _ path: String, query: QueryItems = [:], json body: (some JSONCodable)? = JSONValue?.none
    ) -> APIOperation {
        undescribed(.post, path, query, json: body)
    }

    public static func put(
        _ path: String, query: QueryItems = [:], json body: (some JSONCodable)? = JSONValue?.none
    ) -> APIOperation {
        undescribed(.put, path, query, json: body)
    }

    public static func patch(
        _ path: String, query: QueryItems = [:], json body: (some JSONCodable)? = JSONValue?.none
    ) -> APIOperation {
        undescribed(.patch, path, query, json: body)
    }

    private static func undescribed(
        _ method: HTTPRequest.Method, _ path: String, _ query: QueryItems,
        json body: (some JSONCodable)? = JSONValue?.none
    ) -> APIOperation {
        var request = OperationRequest(
            "\(method) \(path)", method, path.hasPrefix("/") ? path : "/" + path, body: .json(body),
            accept: ["application/json"])
        for item in query.items { request.query(item.name, item.value) }
        return APIOperation(request, success: .json(.range(2)), failure: .none)
    }
}
