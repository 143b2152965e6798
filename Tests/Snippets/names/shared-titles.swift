public nonisolated struct CreateCustomerRequest: JSONObjectModel {
    /// Where parcels go.
    public var shipping: PostalAddress?
    /// Where invoices go.
    public var billing: PostalAddress?
    public var seat: Seat?

    public init(shipping: PostalAddress? = nil, billing: PostalAddress? = nil, seat: Seat? = nil) {
        (self.shipping, self.billing, self.seat) = (shipping, billing, seat)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(shipping: json.optionalValue("shipping"), billing: json.optionalValue("billing"),
            seat: json.optionalValue("seat"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("shipping", shipping)
        json.write("billing", billing)
        json.write("seat", seat)
    }

    public nonisolated struct Seat: JSONObjectModel {
        public var country: String?

        public init(country: String? = nil) { self.country = country }
        public init(members json: inout JSONObjectReader) { self.init(country: json.optionalString("country")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("country", country) }
    }
}

public nonisolated struct PostalAddress: JSONObjectModel {
    public var street, city: String?

    public init(street: String? = nil, city: String? = nil) { (self.street, self.city) = (street, city) }
    public init(members json: inout JSONObjectReader) {
        self.init(street: json.optionalString("street"), city: json.optionalString("city"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("street", street)
        json.write("city", city)
    }
}
