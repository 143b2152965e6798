package struct Usage: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let sent = Usage(rawValue: 1)
    package static let received = Usage(rawValue: 2)
}
