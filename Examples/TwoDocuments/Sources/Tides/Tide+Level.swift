internal import Units

extension Tide {
    /// Whether boats can leave the harbour.
    package var isHigh: Bool { level.value > 3 }
}
