/// One name that templates may use for a view: what it is called, what it means, and how it is read.
package struct TemplateField<View>: Sendable {
    package let name: String
    package let meaning: String
    package let kind: TemplateFieldKind
    package let read: @Sendable (View) -> TemplateValue

    private init(
        _ name: String, _ kind: TemplateFieldKind, _ meaning: String,
        read: @escaping @Sendable (View) -> TemplateValue
    ) {
        self.name = name
        self.meaning = meaning
        self.kind = kind
        self.read = read
    }
}

/// How a name may be used.
package enum TemplateFieldKind: Sendable {
    /// `{{name}}`, or a section that is there when the text is not empty.
    case text
    /// The same for several lines of text.
    case lines
    /// A section.
    case flag
    /// A section that repeats for each view of the type.
    case list(any TemplateView.Type)
    /// A section that repeats for views of several types, each printed by its own template: `{{>.}}`.
    case parts
}

extension TemplateField {
    package static func text(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> String
    ) -> TemplateField {
        TemplateField(name, .text, meaning) { .text(read($0)) }
    }

    package static func lines(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> [String]
    ) -> TemplateField {
        TemplateField(name, .lines, meaning) { .lines(read($0)) }
    }

    package static func flag(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> Bool
    ) -> TemplateField {
        TemplateField(name, .flag, meaning) { .flag(read($0)) }
    }

    package static func list<Item: TemplateView>(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> [Item]
    ) -> TemplateField {
        TemplateField(name, .list(Item.self), meaning) { .views(read($0)) }
    }

    package static func parts(
        _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> [any TemplateRoot]
    ) -> TemplateField {
        TemplateField(name, .parts, meaning) { .parts(read($0)) }
    }
}

/// The names of a view's type, without the type: what binding a template needs.
package struct TemplateVocabulary: Sendable {
    package struct Entry: Sendable {
        package let name: String
        package let meaning: String
        package let kind: TemplateFieldKind
    }

    package let entries: [Entry]

    init(of view: any TemplateView.Type) {
        self = view.vocabulary
    }

    fileprivate init(entries: [Entry]) {
        self.entries = entries
    }

    func slot(of name: String) -> Int? { entries.firstIndex { $0.name == name } }
}

extension TemplateView {
    package static var vocabulary: TemplateVocabulary {
        TemplateVocabulary(
            entries: fields.map { TemplateVocabulary.Entry(name: $0.name, meaning: $0.meaning, kind: $0.kind) })
    }
}
