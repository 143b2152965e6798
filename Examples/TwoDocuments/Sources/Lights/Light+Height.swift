// A target needs a Swift file of its own beside the generated ones; this one adds to a generated type.

extension Light {
    /// Whether ships see it from far away.
    package var isTall: Bool { height > 30 }
}
