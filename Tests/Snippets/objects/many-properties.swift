public nonisolated struct Wide: JSONObjectModel {
    public let alpha: String
    public let beta: Int32
    public let gamma: Bool
    public let delta: Double?
    public let epsilon: [String]?

    public init(alpha: String, beta: Int32, gamma: Bool, delta: Double? = nil, epsilon: [String]? = nil) {
        (self.alpha, self.beta, self.gamma, self.delta, self.epsilon) = (alpha, beta, gamma, delta, epsilon)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(alpha: json.string("alpha"), beta: json.int32("beta"), gamma: json.bool("gamma"),
            delta: json.optionalDouble("delta"), epsilon: json.optionalStrings("epsilon"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("alpha", alpha)
        json.write("beta", beta)
        json.write("gamma", gamma)
        json.write("delta", delta)
        json.write("epsilon", epsilon)
    }
}
