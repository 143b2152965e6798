import APIJSON

/// Makes JSON of an element, as its form says, for types that read themselves from JSON.
struct XMLValueReader: ~Copyable {
    private var json = JSONWriter(minimumCapacity: 1024)
    private let table: XMLForms?
    /// Where each value of the JSON stands in the document.
    private var places: [(json: Int, xml: Int)] = []

    private init(_ table: XMLForms?) { self.table = table }

    /// Reads a value.
    ///
    /// - Throws: the first thing that is wrong, with its place in the document.
    static func read<Value: JSONCodable>(
        _ type: Value.Type, from bytes: [UInt8], _ form: XMLForm
    ) throws(JSONError) -> Value {
        let root = try XMLReader.read(bytes)
        var reader = XMLValueReader(form.table)
        reader.write(root, form.resolved(in: form.table))
        let places = reader.places
        do throws(JSONError) {
            return try Value(jsonBytes: reader.finish())
        } catch {
            var error = error
            error.offset = places.last { $0.json <= error.offset }?.xml ?? 0
            throw error
        }
    }

    private consuming func finish() -> [UInt8] { json.finish() }

    /// The value of an element. The elements of a list that has one to itself stand inside it.
    private mutating func write(_ element: ParsedElement, _ form: XMLForm) {
        places.append((json.count, element.offset))
        guard !element.isNil else { return json.writeNull() }
        switch form.value {
        case .string: write(text: form.node == .cdata ? element.cdata ?? element.trimmedText : element.text)
        case .number, .boolean: write(element.trimmedText, form)
        case .object(let members, let others): write(element, members, others)
        case .list(let items): write(element.children, items)
        case .any, .named: writeAny(element)
        }
    }

    private mutating func write(text: String) { json.write(text) }

    /// What does not fit is left as text, for the type to say what it expected.
    private mutating func write(_ text: String, _ form: XMLForm) {
        switch form.value {
        case .boolean where text == "true" || text == "1": json.write(true)
        case .boolean where text == "false" || text == "0": json.write(false)
        case .number:
            if let number = JSONNumber(text: text.plainNumber) { return json.write(number) }
            fallthrough
        case .boolean: if text.isEmpty { json.writeNull() } else { json.write(text) }
        default: json.write(text)
        }
    }

    private mutating func write(_ elements: [ParsedElement], _ items: XMLForm) {
        let items = items.resolved(in: table)
        json.beginArray()
        for element in elements { write(element, items) }
        json.endArray()
    }

    private mutating func write(_ element: ParsedElement, _ members: [XMLForm.Member], _ others: XMLForm?) {
        json.beginObject()
        var claimed: Set<String> = []
        for member in members { write(member, of: element, &claimed) }
        if let others { writeOthers(of: element, others, claimed) }
        json.endObject()
    }

    private mutating func write(_ member: XMLForm.Member, of element: ParsedElement, _ claimed: inout Set<String>) {
        let form = member.form.resolved(in: table)
        let name = form.name ?? member.name.withoutPrefix
        switch form.node {
        case .attribute:
            guard let attribute = element.attributes.first(where: { $0.name == name }) else { return }
            json.writeKey(member.name)
            write(attribute.value, form)
        case .text, .cdata: writeText(of: element, member.name, form)
        case .absent where !form.isList:
            json.writeKey(member.name)
            write(element, form)
        case _ where form.isList && !form.isWrapped: writeList(member, of: element, form, &claimed)
        case .element, .absent, nil:
            claimed.insert(name)
            guard let child = element.children.first(where: { $0.name == name }) else { return }
            json.writeKey(member.name)
            write(child, form)
        }
    }

    private mutating func writeText(of element: ParsedElement, _ name: String, _ form: XMLForm) {
        guard element.hasContent else { return }
        json.writeKey(name)
        let plain = element.children.isEmpty ? element.text : element.trimmedText
        write(form.node == .cdata ? element.cdata ?? element.trimmedText : plain, form)
    }

    /// The elements of a list that stand among the other members.
    private mutating func writeList(
        _ member: XMLForm.Member, of element: ParsedElement, _ form: XMLForm, _ claimed: inout Set<String>
    ) {
        guard case .list(let items) = form.value else { return }
        let name = items.name ?? member.name.withoutPrefix
        claimed.insert(name)
        let elements = element.children.filter { $0.name == name }
        guard !elements.isEmpty || member.isRequired else { return }
        json.writeKey(member.name)
        write(elements, items)
    }

    private mutating func writeOthers(of element: ParsedElement, _ form: XMLForm, _ claimed: Set<String>) {
        var form = form.resolved(in: table)
        let children = element.children.filter { !claimed.contains($0.name) }
        guard case .list(let items) = form.value, !form.isWrapped else { return writeMembers(children, form) }
        form.value = items.value
        for (name, elements) in children.grouped {
            json.writeKey(name)
            write(elements, items)
        }
    }

    /// Of equal names the last one counts; a form of its own says when there may be several.
    private mutating func writeMembers(_ children: [ParsedElement], _ form: XMLForm) {
        for (name, elements) in children.grouped {
            json.writeKey(name)
            if case .any = form.value, elements.count > 1 {
                write(elements, form)
            } else if let last = elements.last {
                write(last, form)
            }
        }
    }

    /// Text, or an object of attributes and elements.
    private mutating func writeAny(_ element: ParsedElement) {
        guard !element.children.isEmpty || !element.attributes.isEmpty else { return json.write(element.text) }
        json.beginObject()
        for attribute in element.attributes {
            json.writeKey(attribute.name)
            json.write(attribute.value)
        }
        writeMembers(element.children, XMLForm(.any))
        json.endObject()
    }
}

extension [ParsedElement] {
    /// Elements by their names, in the order of the first of each.
    fileprivate var grouped: [(name: String, elements: [ParsedElement])] {
        var groups: [(name: String, elements: [ParsedElement])] = []
        var positions: [String: Int] = [:]
        for element in self {
            if let position = positions[element.name] {
                groups[position].elements.append(element)
            } else {
                positions[element.name] = groups.count
                groups.append((element.name, [element]))
            }
        }
        return groups
    }
}

extension UInt8 {
    fileprivate var isASCIIDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension String {
    var withoutPrefix: String {
        split(separator: ":", maxSplits: 1).last.map(String.init) ?? self
    }

    /// A number of XML Schema as JSON writes it: without a plus and without zeros in front.
    fileprivate var plainNumber: String {
        let isNegative = hasPrefix("-")
        let digits = drop { $0 == "+" || $0 == "-" }.drop { $0 == "0" }
        guard utf8.last?.isASCIIDigit == true, count - digits.count <= 1_000 else { return self }
        let whole = digits.first.map { $0.isNumber ? String(digits) : "0" + digits } ?? "0"
        return (isNegative ? "-" : "") + whole
    }
}
