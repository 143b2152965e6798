import ToolDiagnostics

/// The names in braces of a path, after operators of RFC 6570 that OpenAPI does not know are taken out.
struct PathTemplate {
    /// The path with plain names in braces.
    private(set) var path: String
    /// Each name once, up to a query that some write into the path.
    private(set) var names: [String] = []
    /// Names written as `{+name}`, `{name+}` or `{name=books/*}`, whose values may be several segments.
    private(set) var namesOfSegments: Set<String> = []
    /// The expressions that were not plain names, with what became of them.
    private(set) var expressions: [(text: String, name: String)] = []

    /// - Parameter isDeclared: Tells names that stay as they are, whatever they begin with.
    init(_ path: String, isDeclared: (String) -> Bool) {
        self.path = path
        var rest = path.utf8[...]
        var isQuery = false
        while let open = rest.firstIndex(of: UInt8(ascii: "{")),
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            isQuery = isQuery || rest[..<open].contains(UInt8(ascii: "?"))
            let name = name(in: String(Substring(rest[open..<close].dropFirst())), isDeclared)
            if !isQuery, !names.contains(name) { names.append(name) }
            rest = rest[close...].dropFirst()
        }
        if !expressions.isEmpty { self.path = withPlainNames(path) }
    }

    private mutating func name(in expression: String, _ isDeclared: (String) -> Bool) -> String {
        guard expression.utf8.contains(where: { "+#./;?&*=".utf8.contains($0) }), !isDeclared(expression) else {
            return expression
        }
        let name = String(expression.drop { "+#./;?&".contains($0) }.prefix { !"*+=".contains($0) })
        guard !name.isEmpty, name.count < expression.count else { return expression }
        expressions.append((expression, name))
        if Self.admitsSlashes(expression, behind: name) { namesOfSegments.insert(name) }
        return name
    }

    /// `+` of RFC 6570, and the patterns of Google's path templates.
    private static func admitsSlashes(_ expression: String, behind name: String) -> Bool {
        if expression.hasPrefix("+") || expression.hasSuffix("+") { return true }
        return expression.hasPrefix(name + "=") && (expression.contains("/") || expression.hasSuffix("**"))
    }

    private func withPlainNames(_ path: String) -> String {
        let names = Dictionary(expressions.map { ($0.text, $0.name) }) { first, _ in first }
        var result = ""
        var rest = path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let expression = String(rest[open..<close].dropFirst())
            result += rest[...open] + (names[expression] ?? expression) + "}"
            rest = rest[close...].dropFirst()
        }
        return result + rest
    }
}

extension Diagnostic.Message {
    static func pathExpression(_ expression: String, readAs name: String) -> Self {
        Self(
            id: "path-expression",
            "'{\(expression)}' is read as '{\(name)}'; OpenAPI has 'style' and 'explode' instead of operators")
    }

    static func pathSegments(_ expression: String, readAs name: String) -> Self {
        Self(
            id: "path-expression",
            "'{\(expression)}' is read as '{\(name)}', whose values keep their slashes; OpenAPI has no word for that")
    }
}
