/// The pages that were asked for, so that a server that leads in a circle is not asked for ever. Eight bytes a page.
struct AskedPages {
    private var hashes: Set<Int> = []

    /// False for a request that was made before.
    mutating func isNew(_ request: OperationRequest, server: ServerURL) -> Bool {
        var hasher = Hasher()
        // What cannot be written is not sent either.
        hasher.combine(try? request.target(below: (request.server ?? server).path, [:]))
        hasher.combine(request.body?.bytesInMemory)
        return hashes.insert(hasher.finalize()).inserted
    }
}
