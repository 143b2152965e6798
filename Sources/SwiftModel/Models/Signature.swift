/// Where a list of parameters has to be broken.
enum Signature {
    /// The order of an initialiser's parameters.
    static func requiredFirst(_ parameters: [SwiftParameter]) -> [SwiftParameter] {
        var ordered: [SwiftParameter] = []
        ordered.reserveCapacity(parameters.count)
        for parameter in parameters where parameter.defaultValue.isEmpty { ordered.append(parameter) }
        for parameter in parameters where !parameter.defaultValue.isEmpty { ordered.append(parameter) }
        return ordered
    }

    /// True when the declaration does not fit on one line.
    static func isWrapped(_ start: String, _ parameters: [SwiftParameter], ending: String, indentation: Int) -> Bool {
        var columns = indentation + start.utf8.count + ending.utf8.count + 2
        for parameter in parameters {
            columns += parameter.name.utf8.count + parameter.type.utf8.count + parameter.defaultValue.utf8.count + 4
        }
        return columns - 2 > DocumentationLines.width
    }
}
