public nonisolated struct Words: JSONObjectModel {
    public let `class`, `default`, `in`, initValue, selfValue, self2, type, `protocol`, async, `await`: String?
    public let someValue, any, `nil`, `true`, underscore, `extension`, `subscript`, actor, `repeat`, `where`: String?
    public let json, reader, description, hash, hashValueValue, write, encode: String?

    public init(
        `class`: String? = nil, `default`: String? = nil, `in`: String? = nil, initValue: String? = nil,
        selfValue: String? = nil, self2: String? = nil, type: String? = nil, `protocol`: String? = nil,
        async: String? = nil, `await`: String? = nil, someValue: String? = nil, any: String? = nil,
        `nil`: String? = nil, `true`: String? = nil, underscore: String? = nil, `extension`: String? = nil,
        `subscript`: String? = nil, actor: String? = nil, `repeat`: String? = nil, `where`: String? = nil,
        json: String? = nil, reader: String? = nil, description: String? = nil, hash: String? = nil,
        hashValueValue: String? = nil, write: String? = nil, encode: String? = nil
    ) {
        (self.`class`, self.`default`, self.`in`, self.initValue) = (`class`, `default`, `in`, initValue)
        (self.selfValue, self.self2, self.type, self.`protocol`) = (selfValue, self2, type, `protocol`)
        (self.async, self.`await`, self.someValue, self.any, self.`nil`) = (async, `await`, someValue, any, `nil`)
        (self.`true`, self.underscore, self.`extension`) = (`true`, underscore, `extension`)
        (self.`subscript`, self.actor, self.`repeat`, self.`where`) = (`subscript`, actor, `repeat`, `where`)
        (self.json, self.reader, self.description, self.hash) = (json, reader, description, hash)
        (self.hashValueValue, self.write, self.encode) = (hashValueValue, write, encode)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(class: json.optionalString("class"), default: json.optionalString("default"),
            in: json.optionalString("in"), initValue: json.optionalString("init"),
            selfValue: json.optionalString("self"), self2: json.optionalString("Self"),
            type: json.optionalString("Type"), protocol: json.optionalString("protocol"),
            async: json.optionalString("async"), await: json.optionalString("await"),
            someValue: json.optionalString("some"), any: json.optionalString("any"), nil: json.optionalString("nil"),
            true: json.optionalString("true"), underscore: json.optionalString("_"),
            extension: json.optionalString("extension"), subscript: json.optionalString("subscript"),
            actor: json.optionalString("actor"), repeat: json.optionalString("repeat"),
            where: json.optionalString("where"), json: json.optionalString("json"),
            reader: json.optionalString("reader"), description: json.optionalString("description"),
            hash: json.optionalString("hash"), hashValueValue: json.optionalString("hashValue"),
            write: json.optionalString("write"), encode: json.optionalString("encode"))
    }
    public func writeMembers(to json: inout JSONWriter) {
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
        json.write("reader", reader)
        json.write("description", description)
        json.write("hash", hash)
        json.write("hashValue", hashValueValue)
        json.write("write", write)
        json.write("encode", encode)
    }
}
