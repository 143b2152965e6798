import APIJSON

/// Writes the JSON of a value as an element, as its form says.
struct XMLValueWriter {
    private var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private let table: XMLForms?
    /// The first character that XML cannot hold.
    private(set) var unwritable: Unicode.Scalar?

    private init(_ table: XMLForms?) { self.table = table }

    /// - Returns: The document, and the first character of the value that XML cannot hold.
    static func write(_ json: JSONValue, _ form: XMLForm) -> (text: String, unwritable: Unicode.Scalar?) {
        var writer = XMLValueWriter(form.table)
        let form = form.resolved(in: form.table)
        writer.element(form.name ?? "root", json, form, Scope())
        return (writer.text, writer.unwritable)
    }

    /// The namespaces that the elements around have declared, by prefix.
    private typealias Scope = [String: String]

    private mutating func element(_ name: String, _ json: JSONValue, _ form: XMLForm, _ scope: Scope) {
        var scope = scope
        let tag = form.prefix.map { $0 + ":" + name } ?? name
        text += "<" + tag
        declareNamespace(of: form, &scope)
        guard !json.isNull else {
            text += " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>"
            return
        }
        if case .object(let members, _) = form.value { attributes(json, members, &scope) }
        text += ">"
        content(json, form, name, scope)
        text += "</" + tag + ">"
    }

    private mutating func declareNamespace(of form: XMLForm, _ scope: inout Scope) {
        guard let namespace = form.namespace, scope[form.prefix ?? ""] != namespace else { return }
        scope[form.prefix ?? ""] = namespace
        text += " xmlns" + (form.prefix.map { ":" + $0 } ?? "") + "=\"" + escaped(namespace, isAttribute: true) + "\""
    }

    /// Attributes of the element, and of those that have none of their own.
    private mutating func attributes(_ json: JSONValue, _ members: [XMLForm.Member], _ scope: inout Scope) {
        for member in members {
            guard let value = json[member.name], !value.isNull else { continue }
            let form = member.form.resolved(in: table)
            if form.node == .attribute {
                declareNamespace(of: form, &scope)
                let name = form.name ?? member.name
                let tag = form.prefix.map { $0 + ":" + name } ?? name
                text += " " + tag + "=\"" + escaped(value.xmlText, isAttribute: true) + "\""
            } else if form.node == .absent, case .object(let inner, _) = form.value {
                attributes(value, inner, &scope)
            }
        }
    }

    private mutating func content(_ json: JSONValue, _ form: XMLForm, _ name: String, _ scope: Scope) {
        switch (form.value, json) {
        case (.object(let members, let others), .object(let object)): self.members(object, members, others, scope)
        case (.list(let items), .array(let elements)): list(elements, items, name, scope)
        case (_, .object(let object)): members(object, [], XMLForm(.any), scope)
        case (_, .array(let elements)): list(elements, XMLForm(.any), name, scope)
        default: scalar(json, form)
        }
    }

    private mutating func scalar(_ json: JSONValue, _ form: XMLForm) {
        guard form.node == .cdata else {
            text += escaped(json.xmlText, isAttribute: false)
            return
        }
        // The end of a section cannot stand in one.
        text += "<![CDATA[" + checked(json.xmlText).split(separator: "]]>", omittingEmptySubsequences: false)
            .joined(separator: "]]]]><![CDATA[>") + "]]>"
    }

    private mutating func members(
        _ object: JSONObject, _ members: [XMLForm.Member], _ others: XMLForm?, _ scope: Scope
    ) {
        for member in members {
            guard let value = object[member.name] else { continue }
            let form = member.form.resolved(in: table)
            switch form.node {
            case .attribute: continue
            case .text, .cdata: if !value.isNull { scalar(value, form) }
            case .element, .absent, nil: self.member(member.name, value, form, scope)
            }
        }
        let known = Set(members.map(\.name))
        let form = (others ?? XMLForm(.any)).resolved(in: table)
        for (name, value) in object where !known.contains(name) { member(name, value, form, scope) }
    }

    private mutating func member(_ name: String, _ value: JSONValue, _ form: XMLForm, _ scope: Scope) {
        switch (form.value, value) {
        case (.list(let items), .array(let elements)) where !form.isWrapped: list(elements, items, name, scope)
        case (.any, .array(let elements)): list(elements, form, name, scope)
        case _ where form.node == .absent && !form.isList: content(value, form, name, scope)
        default: element(form.name ?? name, value, form, scope)
        }
    }

    private mutating func list(_ elements: [JSONValue], _ items: XMLForm, _ name: String, _ scope: Scope) {
        let items = items.resolved(in: table)
        for value in elements { element(items.name ?? name, value, items, scope) }
    }

    private mutating func escaped(_ value: String, isAttribute: Bool) -> String {
        var result = ""
        for scalar in checked(value).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"" where isAttribute: result += "&quot;"
            case "\r": result += "&#13;"
            case "\n" where isAttribute: result += "&#10;"
            case "\t" where isAttribute: result += "&#9;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private mutating func checked(_ value: String) -> String {
        if unwritable == nil { unwritable = value.unicodeScalars.first { !$0.isAllowedInXML } }
        return value
    }
}

extension JSONValue {
    /// A scalar as XML Schema writes it; a list or an object, where only text may stand, as JSON.
    fileprivate var xmlText: String { string ?? (isNull ? "" : description) }
}
