import APIModel
import ToolDiagnostics

/// How the pages of an operation are read one after the other.
struct NamedPages {
    /// `Workflow`
    let item: String
    /// `.cursor("after", next: "meta.next")`
    let rule: String
    /// The function that takes the items out of a page: `{ $0.data ?? [] }`
    let items: String
    /// Whether the way to the next page leads through a body in JSON.
    let isForJSON: Bool

    /// Nil where they need a body in JSON.
    var withoutBody: NamedPages? { isForJSON ? nil : self }

    init?(_ operation: APIModel.Operation, _ success: NamedOutcome, in catalog: TypeCatalog) {
        guard let pagination = operation.pagination, success.enumeration == nil, success.item == nil,
            let response = operation.responses.first(where: \.status.isSuccess),
            let content = response.content, content.kind == .json, let type = content.type
        else { return nil }
        isForJSON = pagination.location == .body
        guard let place = ItemPlace(pagination.items, in: type, catalog) else {
            catalog.diagnostics.warning(.pagesWithoutItems(pagination.items), at: operation.methodRange)
            return nil
        }
        item = place.item
        items = place.expression
        rule = Self.rule(pagination)
    }

    private static func rule(_ pagination: APIModel.Pagination) -> String {
        let place = { (name: String) in Self.place(of: name, pagination.location) }
        return switch pagination.step {
        case .cursor(let parameter, let next): ".cursor(\(place(parameter)), next: \(literal(next)))"
        case .lastItem(let parameter, let id, let more):
            ".lastItem(\(place(parameter)), id: \(literal(pagination.items + [id])), more: \(literal(more)))"
        case .page(let parameter, let first, let total):
            ".page(\(place(parameter))" + (first == 1 ? "" : ", first: \(first)") + self.total(total) + ")"
        case .offset(let parameter, let total): ".offset(\(place(parameter))\(self.total(total)))"
        case .linkHeader: ".linkHeader"
        case .nextURL(let path): ".nextURL(\(literal(path)))"
        }
    }

    /// `"after"`, `.body("paging", "after")`
    private static func place(of name: String, _ location: APIModel.Pagination.Location) -> String {
        guard location == .body else { return literal(name) }
        return ".body(\(name.split(separator: ".").map { literal(String($0)) }.joined(separator: ", ")))"
    }

    private static func total(_ path: [String]?) -> String { path.map { ", total: \(literal($0))" } ?? "" }
    private static func literal(_ text: String) -> String { SwiftLiteral.string(text) }
    private static func literal(_ path: [String]) -> String {
        path.count == 1 ? SwiftLiteral.string(path[0]) : SwiftLiteral.strings(path)
    }
}

/// Where the items stand in a page.
private struct ItemPlace {
    let item: String
    let expression: String

    init?(_ path: [String], in type: APIModel.TypeUse, _ catalog: TypeCatalog) {
        var use = type
        var chain = "$0"
        var isOptional = catalog.isNullable(type)
        for name in path {
            let id = catalog.forms.resolved(use).id
            guard case .structure(let object) = catalog.forms[id],
                let property = object.properties.first(where: { $0.name == name }),
                let member = catalog.member(for: name, of: id, object)
            else { return nil }
            chain += (isOptional ? "?." : ".") + member.name
            isOptional = member.type.hasSuffix("?")
            use = property.type
        }
        guard case .array(let element) = catalog.forms[catalog.forms.resolved(use).id] else { return nil }
        item = catalog.element(element).text
        expression = "{ \(chain)\(chain.contains("?") || isOptional ? " ?? []" : "") }"
    }
}

extension Diagnostic.Message {
    fileprivate static func pagesWithoutItems(_ path: [String]) -> Self {
        Self(
            id: "pages-without-items",
            "the answer has no list at '\(path.joined(separator: "."))', so its pages cannot be read one after another")
    }
}
