import OpenAPI
import ToolDiagnostics
import YAML

extension OperationModeling {
    /// OpenAPI 3.1, 4.8.12.2: the defaults depend on the location.
    func encoding(of parameter: OpenAPI.Parameter) -> Parameter.Encoding {
        if parameter.schema == nil, let content = parameter.content.first {
            return .content(mediaType: content.name)
        }
        if parameter.isOfSegments { return .segments }
        let location = Parameter.Location(parameter.location)
        var style = location.defaultStyle
        if let text = parameter.style {
            if let stated = Parameter.Style(rawValue: text), location.styles.contains(stated) {
                style = stated
            } else {
                diagnostics.warning(
                    .styleNotForLocation(text, location, style), at: (parameter.node["style"] ?? parameter.node).range)
            }
        }
        return .style(
            style, explode: parameter.explode ?? (style == .form || style == .cookie || style == .deepObject),
            allowsReserved: parameter.allowsReserved)
    }
}

extension Parameter.Location {
    init(_ location: OpenAPI.Parameter.Location) {
        self =
            switch location {
            case .path: .path
            case .query: .query
            case .header: .header
            case .cookie: .cookie
            case .querystring: .querystring
            }
    }

    fileprivate var defaultStyle: Parameter.Style { self == .path || self == .header ? .simple : .form }

    fileprivate var styles: [Parameter.Style] {
        switch self {
        case .path: [.simple, .label, .matrix] + Parameter.Style.delimited
        case .query, .querystring: [.form, .deepObject] + Parameter.Style.delimited
        case .header: [.simple] + Parameter.Style.delimited
        case .cookie: [.form, .cookie]
        }
    }
}

extension Parameter.Style {
    /// OpenAPI 3 has the first two in queries only, OpenAPI 2.0 all of them everywhere.
    fileprivate static let delimited: [Self] = [.spaceDelimited, .pipeDelimited, .tabDelimited]
}

extension Diagnostic.Message {
    fileprivate static func styleNotForLocation(
        _ text: String, _ location: Parameter.Location, _ style: Parameter.Style
    ) -> Self {
        Self(
            id: "style-not-for-location",
            "the style '\(text)' is not for parameters in '\(location.rawValue)'; '\(style.rawValue)' is used")
    }
}
