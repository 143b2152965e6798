import HTTPTypes

/// Values for parameters that many operations take, given once for a client. A call's own argument wins.
public struct ParameterDefaults: Sendable {
    private var requests: [SharedParameter: OperationRequest] = [:]

    public init() {}

    /// Keeps what `add` writes for all operations that take the parameter.
    public mutating func add(
        _ location: SharedParameter.Location, _ name: String, _ add: (inout OperationRequest) -> Void
    ) {
        var request = OperationRequest("", .get, "/")
        add(&request)
        requests[SharedParameter(location: location, name: name)] = request
    }

    subscript(parameter: SharedParameter) -> OperationRequest? { requests[parameter] }
}

/// A parameter whose value the client may have.
public struct SharedParameter: Sendable, Hashable {
    public enum Location: Sendable, Hashable {
        case query, header, cookie
    }

    let location: Location
    let name: String
}

extension OperationRequest {
    /// Leaves a parameter that the call did not set to the client, see ``ParameterDefaults``.
    public mutating func shared(_ location: SharedParameter.Location, _ name: String, isSet: Bool) {
        if !isSet { sharedParameters.append(SharedParameter(location: location, name: name)) }
    }

    /// The request with what the client has for it.
    func completed(by defaults: ParameterDefaults) -> OperationRequest {
        var request = self
        for parameter in sharedParameters {
            guard let values = defaults[parameter] else { continue }
            request.queryPairs += values.queryPairs
            request.cookiePairs += values.cookiePairs
            for field in values.headerFields { request.headerFields[field.name] = field.value }
            if let problem = values.problem { request.note(problem) }
        }
        return request
    }
}
