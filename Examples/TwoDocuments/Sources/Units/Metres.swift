public import APIRuntime

/// A length; the tide tables' numbers are read as this.
public struct Metres: JSONModel {
    public let value: Double

    public init(_ value: Double) { self.value = value }

    public init(json: JSONReader) { value = Double(json: json) }

    public func write(to json: inout JSONWriter) { value.write(to: &json) }
}
