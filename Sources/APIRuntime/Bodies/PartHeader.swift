public import APIJSON

/// A header of one part of a form (OpenAPI 3.1, 4.8.15):
/// `form.append("icon", icon, headers: [PartHeader("X-Size", 16)])`.
public struct PartHeader: Sendable {
    let name: String
    /// `nil` leaves it out.
    let text: String?

    /// Lists are written with commas, objects as `name,value`.
    public init<Value: JSONCodable>(_ name: String, _ value: Value?) {
        self.name = name
        text = value.flatMap {
            DelimitedWriter(allowed: nil).join(JSONValue(parameter: $0) { _ in }, explode: false, listSeparator: ",")
        }
    }
}
