import APIJSON

/// A value as JSON that is to be sent.
struct WrittenJSON {
    let bytes: [UInt8]
    /// Of a number that JSON cannot hold, which is written as null.
    let problem: InvalidRequest?

    init(_ value: some JSONCodable) {
        var writer = JSONWriter()
        value.write(to: &writer)
        problem = writer.failure.map { .unwritableNumber($0.found) }
        bytes = writer.finish()
    }
}
