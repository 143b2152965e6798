import TemplateEngine

extension TemplateView {
    func value(at slot: Int) -> TemplateValue { Self.fields[slot].read(self) }
}

/// A shelf of books: enough to show every kind of field.
struct Shelf: TemplateRoot {
    static let templates = ["Shelf"]
    var template: String { "Shelf" }
    var name = ""
    var note = ""
    var lines: [String] = []
    var isTidy = false
    var books: [Book] = []
    var things: [any TemplateRoot] = []

    static let fields: [TemplateField<Shelf>] = [
        .text("name", "What the shelf is called.", \.name),
        .text("note", "A remark, or nothing.", \.note),
        .lines("lines", "Several lines.", \.lines),
        .flag("isTidy", "Whether it is tidy.", \.isTidy),
        .list("books", "The books.", \.books),
        .parts("things", "All that stands on it.", \.things),
    ]
}

struct Book: TemplateView {
    var title: String
    var words: [String] = []

    static let fields: [TemplateField<Book>] = [
        .text("title", "The title.", \.title),
        .lines("words", "What it says.", \.words),
    ]
}

struct Lamp: TemplateRoot {
    static let templates = ["Lamp"]
    var template: String { "Lamp" }
    var watts = 0

    static let fields: [TemplateField<Lamp>] = [.text("watts", "How bright.") { String($0.watts) }]
}

/// Contains boxes.
struct Box: TemplateRoot {
    static let templates = ["Box"]
    var template: String { "Box" }
    var content: [any TemplateRoot] = []

    static let fields: [TemplateField<Box>] = [.parts("content", "What is in it.", \.content)]
}
