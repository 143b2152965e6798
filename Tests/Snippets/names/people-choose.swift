public nonisolated struct Company: JSONObjectModel {
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
        addresses: [Address]? = nil, statuses: [Status]? = nil, series: [SeriesItem]? = nil, data: [DataItem]? = nil,
        peopleByID: [String: PeopleByIDValue]? = nil, matrix: [[MatrixItem]]? = nil, httpSettings: HTTPSettings? = nil,
        company: ParentCompany? = nil, 名前: 名前Model? = nil
    ) {
        (self.addresses, self.statuses, self.series, self.data) = (addresses, statuses, series, data)
        (self.peopleByID, self.matrix, self.httpSettings, self.company) = (peopleByID, matrix, httpSettings, company)
        self.名前 = 名前
    }
    public init(members json: inout JSONObjectReader) {
        self.init(addresses: json.optionalValue("addresses"), statuses: json.optionalValue("statuses"),
            series: json.optionalValue("series"), data: json.optionalValue("data"),
            peopleByID: json.optionalValue("people_by_id"), matrix: json.optionalValue("matrix"),
            httpSettings: json.optionalValue("HTTPSettings"), company: json.optionalValue("company"),
            名前: json.optionalValue("名前"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("addresses", addresses)
        json.write("statuses", statuses)
        json.write("series", series)
        json.write("data", data)
        json.write("people_by_id", peopleByID)
        json.write("matrix", matrix)
        json.write("HTTPSettings", httpSettings)
        json.write("company", company)
        json.write("名前", 名前)
    }

    public nonisolated struct Address: JSONObjectModel {
        public let street: String?

        public init(street: String? = nil) { self.street = street }
        public init(members json: inout JSONObjectReader) { self.init(street: json.optionalString("street")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("street", street) }
    }

    public nonisolated enum Status: OpenStringEnum {
        case on, off
        case unrecognized(String)

        public static let allCases: KnownCases<Status> = [.on, .off]
        public var rawValue: String {
            switch self {
            case .on: "on"
            case .off: "off"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated struct SeriesItem: JSONObjectModel {
        public let n: Int?

        public init(n: Int? = nil) { self.n = n }
        public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
    }

    public nonisolated struct DataItem: JSONObjectModel {
        public let n: Int?

        public init(n: Int? = nil) { self.n = n }
        public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
    }

    public nonisolated struct PeopleByIDValue: JSONObjectModel {
        public let name: String?

        public init(name: String? = nil) { self.name = name }
        public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
    }

    public nonisolated struct MatrixItem: JSONObjectModel {
        public let n: Int?

        public init(n: Int? = nil) { self.n = n }
        public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
    }

    public nonisolated struct HTTPSettings: JSONObjectModel {
        public let url: URL?

        public init(url: URL? = nil) { self.url = url }
        public init(members json: inout JSONObjectReader) { self.init(url: json.optionalURL("url")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("url", url) }
    }

    public nonisolated struct ParentCompany: JSONObjectModel {
        public let name: String?

        public init(name: String? = nil) { self.name = name }
        public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
    }

    public nonisolated struct 名前Model: JSONObjectModel {
        public let 姓: String?

        public init(姓: String? = nil) { self.姓 = 姓 }
        public init(members json: inout JSONObjectReader) { self.init(姓: json.optionalString("姓")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("姓", 姓) }
    }
}
