import APIModel

/// The Swift type of a scalar, and how the runtime's reader calls it.
struct ScalarMapping: Sendable {
    /// `UUID`
    var type: String
    /// `uuid`; nothing where the generic `value` reads it.
    var reader: String?
    /// `optionalUUID`; nothing where the generic `optionalValue` reads it.
    var optionalReader: String?

    init(_ scalar: APIModel.Scalar) {
        switch scalar {
        case .custom(_, let scalar): self.init(scalar)
        case .boolean: self.init("Bool", "bool", "optionalBool")
        case .integer(let format): self.init(format)
        case .number(.float): self.init("Float", "float", "optionalFloat")
        case .number(.decimal): self.init("Decimal", "decimal", "optionalDecimal")
        case .number(.any), .number(.double): self.init("Double", "double", "optionalDouble")
        case .string(let format): self.init(format)
        case .null: self.init("JSONValue")
        }
    }

    private init(_ format: APIModel.IntegerFormat) {
        switch format {
        // Seconds since 1970 stay a number: the document's examples and other tools show them as one.
        case .any, .unixTime: self.init("Int", "int", "optionalInt")
        case .int8: self.init("Int8")
        case .int16: self.init("Int16")
        case .int32: self.init("Int32", "int32", "optionalInt32")
        case .int64: self.init("Int64", "int64", "optionalInt64")
        case .uint8: self.init("UInt8")
        case .uint16: self.init("UInt16")
        case .uint32: self.init("UInt32")
        case .uint64: self.init("UInt64")
        case .big: self.init("JSONNumber")
        }
    }

    private init(_ format: APIModel.StringFormat) {
        switch format {
        // A decimal between quotes stays text: as a number it would be written without them.
        case .any, .binary, .decimal: self.init("String", "string", "optionalString")
        case .dateTime: self.init("Date", "date", "optionalDate")
        case .date: self.init("CalendarDate", "calendarDate", "optionalCalendarDate")
        case .duration: self.init("CalendarDuration", "calendarDuration", "optionalCalendarDuration")
        case .uuid: self.init("UUID", "uuid", "optionalUUID")
        case .uri: self.init("URL", "url", "optionalURL")
        case .byte: self.init("Data", "data", "optionalData")
        }
    }

    private init(_ type: String, _ reader: String? = nil, _ optionalReader: String? = nil) {
        self.type = type
        self.reader = reader
        self.optionalReader = optionalReader
    }
}
