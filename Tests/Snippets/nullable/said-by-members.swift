/// A shade.
public nonisolated struct Shade: JSONObjectModel {
    public var colour: String?

    public init(colour: String? = nil) { self.colour = colour }
    public init(members json: inout JSONObjectReader) { self.init(colour: json.optionalString("colour")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("colour", colour) }
}

public nonisolated enum Mode: String, ClosedStringEnum {
    case bright, dim
}

public nonisolated struct Lamp: JSONObjectModel {
    public var shade: Shade?
    /// Or none.
    public var mode: Mode?
    public var former: Field<Shade>
    /// The one that comes next.
    public var next: Field<Shade>
    /// A link to it.
    public var link: Field<Link>
    /// In the cupboard.
    public var spare: Field<Shade>

    public init(
        shade: Shade?, mode: Mode?, former: Field<Shade> = .absent, next: Field<Shade> = .absent,
        link: Field<Link> = .absent, spare: Field<Shade> = .absent
    ) {
        (self.shade, self.mode, self.former, self.next, self.link) = (shade, mode, former, next, link)
        self.spare = spare
    }
    public init(members json: inout JSONObjectReader) {
        self.init(shade: json.optionalValue("shade"), mode: json.optionalValue("mode"), former: json.field("former"),
            next: json.field("next"), link: json.field("link"), spare: json.field("spare"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.writeNullable("shade", shade)
        json.writeNullable("mode", mode)
        json.write("former", former)
        json.write("next", next)
        json.write("link", link)
        json.write("spare", spare)
    }

    public nonisolated struct Link: JSONObjectModel {
        public var url: String?

        public init(url: String? = nil) { self.url = url }
        public init(members json: inout JSONObjectReader) { self.init(url: json.optionalString("url")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("url", url) }
    }
}
