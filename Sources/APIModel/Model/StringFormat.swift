package enum StringFormat: String, Sendable, Hashable {
    case any, dateTime, date, duration, uuid, uri, byte, binary, decimal
}
