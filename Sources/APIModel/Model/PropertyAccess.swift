package enum PropertyAccess: Sendable, Hashable {
    case readWrite, readOnly, writeOnly
}
