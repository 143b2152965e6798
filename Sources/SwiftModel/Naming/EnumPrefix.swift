import APIModel

/// What the values of an enumeration of Protocol Buffers begin with: the first one is `COLOR_UNSPECIFIED`, as its style
/// guide asks, and the case for `COLOR_RED` is `red`.
///
/// The first value tells, whichever follow, so that a further value renames no case.
struct EnumPrefix {
    private let text: String

    init?(_ shape: APIModel.EnumShape) {
        guard let first = shape.values.first, case .string(let value) = first.literal,
            value.hasSuffix(Self.unspecified), value.count > Self.unspecified.count
        else { return nil }
        text = String(value.dropLast(Self.unspecified.count - 1))
    }

    private static let unspecified = "_UNSPECIFIED"

    /// The rest of a value, where it can be a name.
    func taken(from value: String) -> String? {
        guard value.hasPrefix(text), value.utf8.dropFirst(text.utf8.count).first?.isCapital == true else {
            return nil
        }
        return String(value.dropFirst(text.count))
    }
}
