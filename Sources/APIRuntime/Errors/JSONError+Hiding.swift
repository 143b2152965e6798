import APIJSON

extension JSONError {
    /// Does not quote an answer that repeats a credential: what is quoted is cut, and may end inside of one.
    func hiding(_ secrets: [String], in body: [UInt8]) -> JSONError {
        guard secrets.contains(where: { !$0.isEmpty && body.contains(Array($0.utf8)) }) else { return self }
        var error = self
        error.found = "[redacted]"
        return error
    }
}

extension ReceivedResponse {
    func undecodable<Failure>(_ error: JSONError) -> APIError<Failure> {
        .undecodable(error.hiding(secrets, in: content.bytes), BufferedResponse(self))
    }
}
