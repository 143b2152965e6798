package import YAML

package struct Named<Value: Sendable>: Sendable {
    /// The node of the key.
    package let node: Node
    package let name: String
    package let value: Value
}
