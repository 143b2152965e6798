extension JSONCodable {
    /// Whether both are the same canonical JSON.
    package func isWritten(like other: Self) -> Bool {
        var json = JSONWriter.canonical()
        write(to: &json)
        var otherJSON = JSONWriter.canonical(minimumCapacity: json.count)
        other.write(to: &otherJSON)
        return json.hasSameBytes(as: otherJSON)
    }

    package func hashWritten(into hasher: inout Hasher) {
        var json = JSONWriter.canonical()
        write(to: &json)
        json.withBytes { hasher.combine(bytes: $0) }
    }
}
