public import APIJSON

/// Keeps a value outside of the struct it belongs to, so that a struct can hold another of its own kind.
///
///     @Indirect public var next: Node?
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
    private final class Box: Sendable {
        let value: Value
        init(_ value: Value) { self.value = value }
    }

    private var box: Box

    /// Lets `@Indirect var next: Node? = nil` set its value.
    public init(wrappedValue: Value) {
        box = Box(wrappedValue)
    }

    /// For a property that is spelled `Indirect<Node>?`.
    public init(_ value: Value) {
        box = Box(value)
    }

    /// The value itself. Setting it leaves copies of the struct as they were.
    public var wrappedValue: Value {
        get { box.value }
        set { box = Box(newValue) }
    }
}

extension Indirect: Equatable where Value: Equatable {
    public static func == (left: Indirect, right: Indirect) -> Bool {
        left.box === right.box || left.wrappedValue == right.wrappedValue
    }
}

extension Indirect: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}

/// The box does not show where a struct is printed.
extension Indirect: CustomDebugStringConvertible {
    public var debugDescription: String { String(reflecting: wrappedValue) }
}

/// The box does not show in JSON.
extension Indirect: JSONCodable where Value: JSONCodable {
    public init(json: JSONReader) {
        self.init(Value(json: json))
    }

    public func write(to json: inout JSONWriter) {
        wrappedValue.write(to: &json)
    }
}
