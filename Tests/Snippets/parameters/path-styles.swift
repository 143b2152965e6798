extension SnippetClient {
    public nonisolated struct Maps: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Maps {
    /// `GET /maps{zoom}/{layers}/at{point}/{id}.json`
    /// - Parameter id: Its name.
    /// - Parameter options: Of this call alone.
    public func get(
        zoom: Int, layers: [String], point: [String: Int], id: UUID, options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.getMap(zoom: zoom, layers: layers, point: point, id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func getMap(
        zoom: Int, layers: [String], point: [String: Int], id: UUID
    ) -> APIOperation<Void, Never> {
        var request = OperationRequest("getMap", .get, "/maps{zoom}/{layers}/at{point}/{id}.json",
            path: ["layers": layers, "id": id])
        request.path("zoom", zoom, style: .label)
        request.path("point", point, style: .matrix, explode: true)
        return .init(request, success: .empty(204), failure: .none)
    }
}
