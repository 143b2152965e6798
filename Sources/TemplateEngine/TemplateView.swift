/// A value that a template can print.
package protocol TemplateView: Sendable {
    /// Everything a template may say about the value. The order is the order of slots.
    static var fields: [TemplateField<Self>] { get }
    /// What stands behind the field at that position: `Self.fields[slot].read(self)`. Written by the module of the
    /// views, where it is compiled for each of their types: it is called for every word of the output.
    func value(at slot: Int) -> TemplateValue
}

/// A view with a template of its own, so that one list can mix several kinds of views:
/// `{{#declarations}}{{>.}}{{/declarations}}`.
package protocol TemplateRoot: TemplateView {
    /// Every template that a view of the type may choose, such as `Struct` for `Struct.mustache`.
    static var templates: [String] { get }
    /// The one that prints this view.
    var template: String { get }
}

/// What stands behind a name in a template.
package enum TemplateValue: Sendable {
    case text(String)
    case lines([String])
    case flag(Bool)
    case views(any TemplateViewList)
    case parts([any TemplateRoot])

    /// What a section asks.
    var isPresent: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .lines(let lines): !lines.isEmpty
        case .flag(let flag): flag
        case .views(let views): !views.isEmpty
        case .parts(let parts): !parts.isEmpty
        }
    }
}

/// Views of one type. Handed on as they are: putting each into a box of its own would cost more than printing it.
package protocol TemplateViewList: Sendable {
    var isEmpty: Bool { get }
    func render(_ section: TemplateSection, by renderer: inout TemplateRenderer)
}

extension Array: TemplateViewList where Element: TemplateView {
    package func render(_ section: TemplateSection, by renderer: inout TemplateRenderer) {
        var hasPrinted = false
        for view in self { renderer.render(view, in: section, after: &hasPrinted) }
    }
}
