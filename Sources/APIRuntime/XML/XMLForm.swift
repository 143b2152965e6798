import APIJSON

/// How one value stands in XML, see ``XMLForms``.
public struct XMLForm: Sendable {
    enum Node: String, Sendable {
        case element, attribute, text, cdata
        /// Nothing of its own: what is inside stands in the place around it.
        case absent = "none"
    }

    indirect enum Value: Sendable {
        case string, number, boolean, any
        case named(String)
        case object([Member], others: XMLForm?)
        case list(XMLForm)
    }

    struct Member: Sendable {
        let name: String
        let form: XMLForm
        /// Whether a list without elements is an empty list rather than none.
        let isRequired: Bool
    }

    var value: Value
    var node: Node?
    /// Without its prefix.
    var name: String?
    var namespace: String?
    var prefix: String?
    /// Where names are looked up.
    var table: XMLForms?

    init(_ value: Value) { self.value = value }
}

extension XMLForm {
    /// Reads what generated code says; what it does not say is an element with whatever stands there.
    init(_ json: JSONValue) {
        self.init(Value(json))
        node = json["node"]?.string.flatMap(Node.init)
        namespace = json["namespace"]?.string
        prefix = json["prefix"]?.string
        guard let written = json["name"]?.string else { return }
        // Some documents write the prefix into the name.
        let halves = written.split(separator: ":", maxSplits: 1)
        name = halves.last.map(String.init)
        if halves.count == 2 { prefix = prefix ?? String(halves[0]) }
    }
}

extension XMLForm.Value {
    fileprivate init(_ json: JSONValue) {
        if let items = json["items"] {
            self = .list(XMLForm(items))
        } else if let members = json["members"]?.object {
            let required = Set((json["required"]?.array ?? []).compactMap(\.string))
            self = .object(
                members.map { name, form in
                    XMLForm.Member(name: name, form: XMLForm(form), isRequired: required.contains(name))
                }, others: json["others"].map { XMLForm($0) })
        } else {
            self.init(word: json.string ?? json["value"]?.string ?? "any")
        }
    }

    private init(word: String) {
        switch word {
        case "string": self = .string
        case "number": self = .number
        case "boolean": self = .boolean
        case _ where word.hasPrefix("#"): self = .named(String(word.dropFirst()))
        default: self = .any
        }
    }
}

extension XMLForm {
    /// The form with its names looked up; a circle of names ends as whatever stands there.
    func resolved(in table: XMLForms?) -> XMLForm {
        var form = self
        for _ in 0..<64 {
            guard case .named(let name) = form.value, let table else { return form }
            let target = table[name]
            form.value = target.value
            form.node = form.node ?? target.node
        }
        form.value = .any
        return form
    }

    /// Whether the elements of a list stand inside an element of their own.
    var isWrapped: Bool { node == .element }

    var isList: Bool { if case .list = value { true } else { false } }
}
