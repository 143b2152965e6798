import Diagnostics

/// The names in braces of a path, after operators of RFC 6570 that OpenAPI does not know are taken out.
struct PathTemplate {
    /// The path with plain names in braces.
    private(set) var path = ""
    /// Each name once, up to a query that some write into the path.
    private(set) var names: [String] = []
    /// Names written as `{+name}` or `{name+}`, whose values keep their slashes.
    private(set) var reservedNames: Set<String> = []
    /// The expressions that were not plain names, with what became of them.
    private(set) var expressions: [(text: String, name: String)] = []

    /// - Parameter isDeclared: Tells names that stay as they are, whatever they begin with.
    init(_ path: String, isDeclared: (String) -> Bool) {
        guard path.utf8.contains(UInt8(ascii: "{")) else {
            self.path = path
            return
        }
        var isQuery = false
        var rest = path[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            isQuery = isQuery || rest[..<open].contains("?")
            let expression = rest[rest.index(after: open)..<close]
            let name = plainName(expression, isDeclared)
            self.path += rest[..<open] + "{" + name + "}"
            if !isQuery, !names.contains(name) { names.append(name) }
            rest = rest[rest.index(after: close)...]
        }
        self.path += rest
    }

    private mutating func plainName(_ expression: Substring, _ isDeclared: (String) -> Bool) -> String {
        let isOperator: (UInt8) -> Bool = { "+#./;?&*".utf8.contains($0) }
        guard expression.utf8.contains(where: isOperator), !isDeclared(String(expression)) else {
            return String(expression)
        }
        let withoutOperator = expression.drop { "+#./;?&".contains($0) }
        let name = withoutOperator.prefix { $0 != "*" && $0 != "+" }
        guard !name.isEmpty, name.count < expression.count else { return String(expression) }
        expressions.append((String(expression), String(name)))
        if expression.hasPrefix("+") || expression.hasSuffix("+") { reservedNames.insert(String(name)) }
        return String(name)
    }
}

extension Diagnostic.Message {
    static func pathExpression(_ expression: String, readAs name: String) -> Self {
        Self(
            id: "path-expression",
            "'{\(expression)}' is read as '{\(name)}'; OpenAPI has 'style' and 'explode' instead of operators")
    }
}
