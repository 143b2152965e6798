public nonisolated struct Words: JSONModel {
    public let `class`: String?
    public let `default`: String?
    public let `in`: String?
    public let initValue: String?
    public let selfValue: String?
    public let self2: String?
    public let type: String?
    public let `protocol`: String?
    public let async: String?
    public let `await`: String?
    public let someValue: String?
    public let any: String?
    public let `nil`: String?
    public let `true`: String?
    public let underscore: String?
    public let `extension`: String?
    public let `subscript`: String?
    public let actor: String?
    public let `repeat`: String?
    public let `where`: String?
    public let json: String?
    public let reader: String?
    public let description: String?
    public let hash: String?
    public let hashValue: String?
    public let write: String?
    public let encode: String?

    public init(
        `class`: String? = nil,
        `default`: String? = nil,
        `in`: String? = nil,
        initValue: String? = nil,
        selfValue: String? = nil,
        self2: String? = nil,
        type: String? = nil,
        `protocol`: String? = nil,
        async: String? = nil,
        `await`: String? = nil,
        someValue: String? = nil,
        any: String? = nil,
        `nil`: String? = nil,
        `true`: String? = nil,
        underscore: String? = nil,
        `extension`: String? = nil,
        `subscript`: String? = nil,
        actor: String? = nil,
        `repeat`: String? = nil,
        `where`: String? = nil,
        json: String? = nil,
        reader: String? = nil,
        description: String? = nil,
        hash: String? = nil,
        hashValue: String? = nil,
        write: String? = nil,
        encode: String? = nil
    ) {
        self.`class` = `class`
        self.`default` = `default`
        self.`in` = `in`
        self.initValue = initValue
        self.selfValue = selfValue
        self.self2 = self2
        self.type = type
        self.`protocol` = `protocol`
        self.async = async
        self.`await` = `await`
        self.someValue = someValue
        self.any = any
        self.`nil` = `nil`
        self.`true` = `true`
        self.underscore = underscore
        self.`extension` = `extension`
        self.`subscript` = `subscript`
        self.actor = actor
        self.`repeat` = `repeat`
        self.`where` = `where`
        self.json = json
        self.reader = reader
        self.description = description
        self.hash = hash
        self.hashValue = hashValue
        self.write = write
        self.encode = encode
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        `class` = json.optionalString("class")
        `default` = json.optionalString("default")
        `in` = json.optionalString("in")
        initValue = json.optionalString("init")
        selfValue = json.optionalString("self")
        self2 = json.optionalString("Self")
        type = json.optionalString("Type")
        `protocol` = json.optionalString("protocol")
        async = json.optionalString("async")
        `await` = json.optionalString("await")
        someValue = json.optionalString("some")
        any = json.optionalString("any")
        `nil` = json.optionalString("nil")
        `true` = json.optionalString("true")
        underscore = json.optionalString("_")
        `extension` = json.optionalString("extension")
        `subscript` = json.optionalString("subscript")
        actor = json.optionalString("actor")
        `repeat` = json.optionalString("repeat")
        `where` = json.optionalString("where")
        self.json = json.optionalString("json")
        self.reader = json.optionalString("reader")
        description = json.optionalString("description")
        hash = json.optionalString("hash")
        hashValue = json.optionalString("hashValue")
        write = json.optionalString("write")
        encode = json.optionalString("encode")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("class", `class`)
        json.write("default", `default`)
        json.write("in", `in`)
        json.write("init", initValue)
        json.write("self", selfValue)
        json.write("Self", self2)
        json.write("Type", type)
        json.write("protocol", `protocol`)
        json.write("async", async)
        json.write("await", `await`)
        json.write("some", someValue)
        json.write("any", any)
        json.write("nil", `nil`)
        json.write("true", `true`)
        json.write("_", underscore)
        json.write("extension", `extension`)
        json.write("subscript", `subscript`)
        json.write("actor", actor)
        json.write("repeat", `repeat`)
        json.write("where", `where`)
        json.write("json", self.json)
        json.write("reader", self.reader)
        json.write("description", description)
        json.write("hash", hash)
        json.write("hashValue", hashValue)
        json.write("write", write)
        json.write("encode", encode)
        json.endObject()
    }
}
