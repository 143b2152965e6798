import APIModel

/// An `operationId`, which many frameworks make of a function's name and of what stands around the function.
enum OperationIdentifier {
    /// The words that the author of the function chose; `nil` where there is no `operationId` to read them from.
    static func words(of operation: APIModel.Operation) -> [String]? {
        guard let id = operation.id, !SwiftModel.words(of: id).isEmpty else { return nil }
        guard let function = withoutPath(id, operation) ?? behindPath(id, operation) else {
            return SwiftModel.words(of: withoutController(id))
        }
        let words = SwiftModel.words(of: function)
        // `create` alone would not say what; the path does.
        return words.count > 1 ? words : words + OperationWords.namedSegments(of: operation.path, except: words)
    }

    /// Without the number that tells it from functions of the same name in other classes, as springdoc adds it:
    /// `findAll` for `findAll_2`.
    static func withoutNumber(_ id: String) -> String? {
        guard let separator = id.lastIndex(of: "_"), separator > id.startIndex else { return nil }
        let number = id[id.index(after: separator)...]
        return !number.isEmpty && number.utf8.allSatisfy(\.isDigit) ? String(id[..<separator]) : nil
    }

    /// FastAPI adds path and method: `read_item_items__item_id__get` is the function `read_item` behind
    /// `GET /items/{item_id}`.
    private static func withoutPath(_ id: String, _ operation: APIModel.Operation) -> String? {
        let path = String(operation.path.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        let suffix = path + "_" + operation.method.lowercased()
        guard id.hasSuffix(suffix) else { return nil }
        let function = String(id.dropLast(suffix.count))
        return SwiftModel.words(of: function).isEmpty ? nil : function
    }

    /// Litestar begins with the path, and the summary is the function: `PeoplePersonIdGetPerson` is `GetPerson` behind
    /// `GET /people/{person_id}`.
    private static func behindPath(_ id: String, _ operation: APIModel.Operation) -> String? {
        guard let function = operation.summary, function.first?.isUppercase == true, id.hasSuffix(function) else {
            return nil
        }
        let path = letters(of: String(id.dropLast(function.count)))
        return !path.isEmpty && letters(of: operation.path).hasPrefix(path) ? function : nil
    }

    private static func letters(of text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// NestJS begins with the class: `CatsController_findAll`.
    private static func withoutController(_ id: String) -> String {
        guard let separator = id.firstIndex(of: "_") else { return id }
        let name = id[..<separator]
        guard name.hasSuffix(controller), name.count > controller.count else { return id }
        return String(name.dropLast(controller.count) + id[separator...])
    }

    private static let controller = "Controller"
}
