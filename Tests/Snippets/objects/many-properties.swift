public nonisolated struct Wide: JSONModel {
    public let alpha: String
    public let beta: Int32
    public let gamma: Bool
    public let delta: Double?
    public let epsilon: [String]?

    public init(alpha: String, beta: Int32, gamma: Bool, delta: Double? = nil, epsilon: [String]? = nil) {
        self.alpha = alpha
        self.beta = beta
        self.gamma = gamma
        self.delta = delta
        self.epsilon = epsilon
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        alpha = json.string("alpha")
        beta = json.int32("beta")
        gamma = json.bool("gamma")
        delta = json.optionalDouble("delta")
        epsilon = json.optionalStrings("epsilon")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("alpha", alpha)
        json.write("beta", beta)
        json.write("gamma", gamma)
        json.write("delta", delta)
        json.write("epsilon", epsilon)
        json.endObject()
    }
}
