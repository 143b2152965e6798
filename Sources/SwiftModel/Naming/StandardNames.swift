/// Type names that a generated declaration must not shadow: generated code writes them itself, or every Swift file
/// does.
enum StandardNames {
    /// A schema of such a name is called `ErrorModel`.
    static let suffix = "Model"

    static let types: WordSet = language.union(library).union(foundation).union(runtime)

    private static let language: WordSet = ["Any", "AnyObject", "Protocol", "Self", "Type", "Void", "Never"]

    private static let library: WordSet = [
        "Actor", "AnyHashable", "AnyKeyPath", "Array", "ArraySlice", "AsyncSequence", "AsyncStream",
        "AsyncThrowingStream",
        "Bool", "CancellationError", "CaseIterable", "Character", "Clock", "ClosedRange", "Codable", "CodingKey",
        "Collection", "Comparable", "ContiguousArray", "Copyable", "CustomStringConvertible", "Decodable", "Decoder",
        "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Escapable", "Executor",
        "Float",
        "Hashable", "Hasher", "Identifiable", "Int", "Int8", "Int16", "Int32", "Int64", "Int128", "Iterator",
        "IteratorProtocol", "KeyPath", "LosslessStringConvertible", "MainActor", "Mirror", "ObjectIdentifier",
        "Optional",
        "OptionSet", "Range", "RawRepresentable", "RawValue", "Result", "Sendable", "Sequence", "Set", "SetAlgebra",
        "StaticString", "Strideable", "String", "StringProtocol", "Substring", "Task", "TaskGroup", "TaskLocal", "UInt",
        "UInt8", "UInt16", "UInt32", "UInt64", "UInt128", "Unicode",
    ]

    private static let foundation: WordSet = [
        "AttributedString", "Bundle", "Calendar", "CharacterSet", "CocoaError", "Data", "Date", "DateComponents",
        "DateFormatter", "DateInterval", "Decimal", "DispatchQueue", "FileHandle", "FileManager", "Formatter",
        "HTTPCookie", "HTTPURLResponse", "ISO8601DateFormatter", "IndexPath", "IndexSet", "InputStream", "JSONDecoder",
        "JSONEncoder", "JSONSerialization", "Locale", "Measurement", "NSError", "Notification", "NotificationCenter",
        "NumberFormatter", "Operation", "OperationQueue", "OutputStream", "Pipe", "Predicate", "Process", "ProcessInfo",
        "Progress", "PropertyListDecoder", "RunLoop", "Scanner", "Selector", "Stream", "Thread", "TimeInterval",
        "TimeZone",
        "Timer", "UndoManager", "Unit", "URL", "URLComponents", "URLError", "URLQueryItem", "URLRequest", "URLResponse",
        "URLSession", "UserDefaults", "UUID",
    ]

    private static let runtime: WordSet = [
        "APIClient", "APIError", "APIOperation", "APIRuntime", "CalendarDate", "CalendarDuration",
        "ClientConfiguration",
        "ClientCore", "ClosedIntegerEnum", "ClosedStringEnum", "Credential", "Credentials", "CredentialSet",
        "Defaults", "Failure",
        "Field", "FilePart", "Indirect", "IntOr", "ItemStream", "JSONCodable", "JSONError", "JSONModel", "JSONNumber",
        "JSONObjectCodable", "JSONObjectModel", "JSONObjectReader", "JSONReader", "KnownCases", "JSONValue",
        "JSONWriter", "MultipartForm",
        "OAuthFlow", "OpenIntegerEnum", "OpenStringEnum", "OperationRequest", "PagedCall", "ParameterDefaults",
        "PageParameter", "PartForm", "PartHeader", "ReceivedFile", "ReceivedPart", "RequestBody", "RequestContent",
        "RequestItems", "RequestOptions", "ResponseBody",
        "ResponseDecoder", "SecurityScheme", "ServerSentEvent", "ServerURL", "Servers", "SharedParameter",
        "StreamingCall", "StringOr", "Success", "UnionShapes", "XMLForm", "XMLForms",
    ]
}
