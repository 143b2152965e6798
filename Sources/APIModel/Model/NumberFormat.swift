package enum NumberFormat: String, Sendable, Hashable {
    case any, float, double, decimal
}
