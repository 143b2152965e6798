/// How one page of a list leads to the next.
public struct PageRule: Sendable {
    enum Step: Sendable {
        case cursor(parameter: PageParameter, next: JSONPlace)
        case lastItem(parameter: PageParameter, id: JSONPlace, more: JSONPlace)
        case page(parameter: PageParameter, first: Int, total: JSONPlace?)
        case offset(parameter: PageParameter, total: JSONPlace?)
        case linkHeader
        case nextURL(JSONPlace)
    }

    let step: Step

    /// The answer holds what the parameter must be for the next page; nothing, `null` or an empty text at the end.
    public static func cursor(_ parameter: PageParameter, next: JSONPlace) -> PageRule {
        PageRule(step: .cursor(parameter: parameter, next: next))
    }

    /// The parameter must be the id of the page's last item, for as long as the answer says that there is more.
    public static func lastItem(_ parameter: PageParameter, id: JSONPlace, more: JSONPlace) -> PageRule {
        PageRule(step: .lastItem(parameter: parameter, id: id, more: more))
    }

    /// Pages have numbers. The first one without an item ends the list, or the number of all items where it is told.
    public static func page(_ parameter: PageParameter, first: Int = 1, total: JSONPlace? = nil) -> PageRule {
        PageRule(step: .page(parameter: parameter, first: first, total: total))
    }

    /// The parameter is the number of the items before the page. The first page without an item ends the list, or the
    /// number of all items where it is told.
    public static func offset(_ parameter: PageParameter, total: JSONPlace? = nil) -> PageRule {
        PageRule(step: .offset(parameter: parameter, total: total))
    }

    /// `Link: <…>; rel="next"` (RFC 8288).
    public static let linkHeader = PageRule(step: .linkHeader)

    /// The answer holds the address of the next page, or an object with its `href`; nothing, `null` or an empty text at
    /// the end.
    public static func nextURL(_ place: JSONPlace) -> PageRule {
        PageRule(step: .nextURL(place))
    }
}
