import APIModel

/// The documentation of a method: summary, description, arguments, documented failures.
enum OperationDocumentation {
    /// Columns before a method.
    static let indentation = 4

    static func method(
        _ operation: APIModel.Operation, _ arguments: [OperationArgument], _ failures: [DocumentedResponse],
        enumeration: String?, answer: String?
    ) -> [String] {
        let text = operation.summary == operation.description ? nil : operation.description
        let answer = answer.map { "The answer is `\(PlainText.singleLine($0))`." }
        var lines = DocumentationLines.lines(
            [operation.summary ?? (text == nil ? factory(operation) : nil), text, answer], indentation: indentation)
        lines += parameters(arguments) + throwing(failures, enumeration)
        return lines
    }

    /// `POST /api/v1/jobs/{job_id}/cancel`, as code.
    static func factory(_ operation: APIModel.Operation) -> String {
        var path = PlainText.singleLine(operation.path)
        if path.utf8.contains(UInt8(ascii: "`")) { path = path.split(separator: "`").joined(separator: "'") }
        return "`\(operation.method) \(path)`"
    }

    /// Each on its own, which takes a line less than a list. DocC warns of what is missing beside others.
    private static func parameters(_ arguments: [OperationArgument]) -> [String] {
        let described = arguments.filter { $0.description?.isEmpty == false }
        guard !described.isEmpty else { return [] }
        return described.flatMap {
            DocumentationLines.item("- Parameter \($0.name):", $0.description ?? "", indentation: indentation)
        } + ["/// - Parameter options: Of this call alone."]
    }

    /// The cases of an enumeration tell themselves what they stand for.
    private static func throwing(_ failures: [DocumentedResponse], _ enumeration: String?) -> [String] {
        // The signature names the one type of all failures.
        guard failures.contains(where: { $0.status != .default }) else { return [] }
        if let enumeration {
            let statuses = failures.filter { $0.notation == nil }.map { $0.statusText.replacing("status ", with: "") }
            return DocumentationLines.item(
                "- Throws:", "``\(enumeration)`` for status \(statuses.joined(separator: ", ")).",
                indentation: indentation)
        }
        var groups: [(type: String, statuses: [String])] = []
        for failure in failures {
            var description = failure.description.map { PlainText.singleLine(PlainText.markdown($0)) } ?? ""
            while description.utf8.last == UInt8(ascii: ".") { description.removeLast() }
            let status = failure.statusText + (description.isEmpty ? "" : " (\(description))")
            if let index = groups.firstIndex(where: { $0.type == failure.type }) {
                groups[index].statuses.append(status)
            } else {
                groups.append((failure.type, [status]))
            }
        }
        let parts = groups.map { "\(reference($0.type)) for \($0.statuses.joined(separator: ", "))" }
        return DocumentationLines.item(
            "- Throws:", parts.joined(separator: "; ") + ".", indentation: indentation)
    }

    /// Documentation links lead to plain types only.
    private static func reference(_ type: String) -> String {
        if type.utf8.contains(UInt8(ascii: "[")) { return "`\(type)`" }
        guard type.utf8.contains(UInt8(ascii: ".")) else { return "``\(type)``" }
        return "``" + type.split(separator: ".").joined(separator: "/") + "``"
    }
}
