import APIModel

/// Failures of several operations: where the same statuses lead to the same types, one enumeration serves all.
struct SharedFailures {
    private struct Outcome: Hashable {
        let status: APIModel.Response.Status
        let reader: String
        let notation: String?
        let type: String
    }

    private var names: [[Outcome]: String] = [:]
    private(set) var enumerations: [SwiftResponseEnum] = []

    /// The name for these responses if it is known already.
    func name(of responses: [DocumentedResponse]) -> String? { names[Self.key(responses)] }

    /// Keeps the enumeration; nothing is kept of one that only its operation can have.
    mutating func insert(_ enumeration: SwiftResponseEnum, of responses: [DocumentedResponse]) {
        names[Self.key(responses)] = enumeration.name
        enumerations.append(enumeration)
    }

    /// `Failure401Or404`: what statuses lead to is the same for nearly all operations of a document.
    static func proposal(for responses: [DocumentedResponse]) -> String {
        "Failure" + responses.filter { $0.notation == nil }.map(\.statusName).joined(separator: "Or")
    }

    private static func key(_ responses: [DocumentedResponse]) -> [Outcome] {
        responses.map { Outcome(status: $0.status, reader: $0.reader, notation: $0.notation, type: $0.type) }
    }
}

extension DocumentedResponse {
    /// `404`, `4XX`, `Other`
    fileprivate var statusName: String {
        switch status {
        case .code(let code): "\(code)"
        case .range(let hundreds): "\(hundreds)XX"
        case .default: "Other"
        }
    }
}
