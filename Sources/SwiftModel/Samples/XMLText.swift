import APIModel

/// Spells values as XML, for the answers of mocks. Clients write theirs at run time.
struct XMLText {
    private let forms: [String: APIModel.XMLForm]
    private var text = ""

    /// `<pet id="1"><name>Rex</name></pet>`
    static func text(_ literal: APIModel.Literal, _ name: String, in forms: [String: APIModel.XMLForm]) -> String {
        var writer = XMLText(forms: forms)
        let form = writer.resolved(APIModel.XMLForm(value: .named(name)))
        writer.element(forms[name]?.name ?? name, literal, form)
        return writer.text
    }

    private init(forms: [String: APIModel.XMLForm]) { self.forms = forms }

    /// The form with its names looked up.
    private func resolved(_ form: APIModel.XMLForm) -> APIModel.XMLForm {
        var form = form
        for _ in 0..<64 {
            guard case .named(let name) = form.value, let target = forms[name] else { return form }
            form.value = target.value
            form.node = form.node ?? target.node
        }
        return form
    }

    private mutating func element(_ name: String, _ value: APIModel.Literal, _ form: APIModel.XMLForm) {
        text += "<" + name
        if case .object(let members, _) = form.value { attributes(members, of: value) }
        text += ">"
        content(value, form, name)
        text += "</" + name + ">"
    }

    private mutating func attributes(_ members: [APIModel.XMLForm.Member], of value: APIModel.Literal) {
        for member in members where resolved(member.form).node == .attribute {
            guard let attribute = value[member.name], attribute != .null else { continue }
            text += " \(member.form.name ?? member.name)=\"\(Self.escaped(attribute))\""
        }
    }

    private mutating func content(_ value: APIModel.Literal, _ form: APIModel.XMLForm, _ name: String) {
        switch (form.value, value) {
        case (.object(let members, let others), .object(let values)):
            for member in values {
                let known = members.first { $0.name == member.name }?.form
                self.member(member, resolved(known ?? others ?? APIModel.XMLForm(value: .any)))
            }
        case (.list(let items), .array(let values)): list(values, items, name)
        case (_, .object(let values)): for member in values { self.member(member, APIModel.XMLForm(value: .any)) }
        case (_, .array(let values)): list(values, APIModel.XMLForm(value: .any), name)
        default: text += Self.escaped(value)
        }
    }

    private mutating func member(_ member: APIModel.LiteralMember, _ form: APIModel.XMLForm) {
        guard member.value != .null else { return }
        switch (form.node, form.value, member.value) {
        case (.attribute, _, _): break
        case (.text, _, _), (.cdata, _, _): text += Self.escaped(member.value)
        case (.element, _, _): element(form.name ?? member.name, member.value, form)
        case (_, .list(let items), .array(let values)): list(values, items, member.name)
        case (_, .any, .array(let values)): list(values, form, member.name)
        case (.absent, .object, _): content(member.value, form, member.name)
        default: element(form.name ?? member.name, member.value, form)
        }
    }

    private mutating func list(_ values: [APIModel.Literal], _ items: APIModel.XMLForm, _ name: String) {
        for value in values { element(items.name ?? name, value, resolved(items)) }
    }

    private static func escaped(_ value: APIModel.Literal) -> String {
        let text = value.text ?? (value == .null ? "" : JSONText.line(value))
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
