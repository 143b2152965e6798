public nonisolated struct Company: JSONModel {
    public let addresses: [Address]?
    public let statuses: [Status]?
    public let series: [SeriesItem]?
    public let data: [DataItem]?
    public let peopleByID: [String: PeopleByIDValue]?
    public let matrix: [[MatrixItem]]?
    public let httpSettings: HTTPSettings?
    public let company: ParentCompany?
    public let 名前: 名前Model?

    public init(
        addresses: [Address]? = nil,
        statuses: [Status]? = nil,
        series: [SeriesItem]? = nil,
        data: [DataItem]? = nil,
        peopleByID: [String: PeopleByIDValue]? = nil,
        matrix: [[MatrixItem]]? = nil,
        httpSettings: HTTPSettings? = nil,
        company: ParentCompany? = nil,
        名前: 名前Model? = nil
    ) {
        self.addresses = addresses
        self.statuses = statuses
        self.series = series
        self.data = data
        self.peopleByID = peopleByID
        self.matrix = matrix
        self.httpSettings = httpSettings
        self.company = company
        self.名前 = 名前
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        addresses = json.optionalValue("addresses")
        statuses = json.optionalValue("statuses")
        series = json.optionalValue("series")
        data = json.optionalValue("data")
        peopleByID = json.optionalValue("people_by_id")
        matrix = json.optionalValue("matrix")
        httpSettings = json.optionalValue("HTTPSettings")
        company = json.optionalValue("company")
        名前 = json.optionalValue("名前")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("addresses", addresses)
        json.write("statuses", statuses)
        json.write("series", series)
        json.write("data", data)
        json.write("people_by_id", peopleByID)
        json.write("matrix", matrix)
        json.write("HTTPSettings", httpSettings)
        json.write("company", company)
        json.write("名前", 名前)
        json.endObject()
    }

    public nonisolated struct Address: JSONModel {
        public let street: String?

        public init(street: String? = nil) {
            self.street = street
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            street = json.optionalString("street")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("street", street)
            json.endObject()
        }
    }

    public nonisolated enum Status: OpenStringEnum {
        case on
        case off
        /// A value that this version of the client does not know.
        case unrecognized(String)

        public static let allCases: [Status] = [.on, .off]

        public init(rawValue: String) {
            switch rawValue {
            case "on": self = .on
            case "off": self = .off
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .on: "on"
            case .off: "off"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated struct SeriesItem: JSONModel {
        public let n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            n = json.optionalInt("n")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("n", n)
            json.endObject()
        }
    }

    public nonisolated struct DataItem: JSONModel {
        public let n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            n = json.optionalInt("n")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("n", n)
            json.endObject()
        }
    }

    public nonisolated struct PeopleByIDValue: JSONModel {
        public let name: String?

        public init(name: String? = nil) {
            self.name = name
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            name = json.optionalString("name")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("name", name)
            json.endObject()
        }
    }

    public nonisolated struct MatrixItem: JSONModel {
        public let n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            n = json.optionalInt("n")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("n", n)
            json.endObject()
        }
    }

    public nonisolated struct HTTPSettings: JSONModel {
        public let url: URL?

        public init(url: URL? = nil) {
            self.url = url
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            url = json.optionalURL("url")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("url", url)
            json.endObject()
        }
    }

    public nonisolated struct ParentCompany: JSONModel {
        public let name: String?

        public init(name: String? = nil) {
            self.name = name
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            name = json.optionalString("name")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("name", name)
            json.endObject()
        }
    }

    public nonisolated struct 名前Model: JSONModel {
        public let 姓: String?

        public init(姓: String? = nil) {
            self.姓 = 姓
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            姓 = json.optionalString("姓")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("姓", 姓)
            json.endObject()
        }
    }
}
