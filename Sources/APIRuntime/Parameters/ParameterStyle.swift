/// How a parameter's value is written (OpenAPI 3.1, 4.8.12.2 and its table of examples).
public enum ParameterStyle: Sendable, Hashable, CaseIterable {
    /// `blue,black`: path and headers.
    case simple
    /// `.blue.black`: path.
    case label
    /// `;color=blue,black`: path.
    case matrix
    /// `color=blue,black`, or `color=blue&color=black` when exploded: query, cookies and forms.
    case form
    /// `color=blue%20black`: query.
    case spaceDelimited
    /// `color=blue%7Cblack`: query.
    case pipeDelimited
    /// `color=blue%09black`: `collectionFormat: tsv` of OpenAPI 2.0, which also has the two above in paths and headers.
    case tabDelimited
    /// `color[R]=100&color[G]=200`, to any depth: query and forms.
    case deepObject
    /// `color=blue` with nothing encoded (OpenAPI 3.2): cookies.
    case cookie

    /// Whether members stand on their own where the document does not say so.
    var explodesByDefault: Bool {
        switch self {
        case .form, .cookie, .deepObject: true
        case .simple, .label, .matrix, .spaceDelimited, .pipeDelimited, .tabDelimited: false
        }
    }

    /// What stands between values that are not exploded.
    var delimiter: String {
        switch self {
        case .spaceDelimited: " "
        case .pipeDelimited: "|"
        case .tabDelimited: "\t"
        case .simple, .label, .matrix, .form, .deepObject, .cookie: ","
        }
    }
}
