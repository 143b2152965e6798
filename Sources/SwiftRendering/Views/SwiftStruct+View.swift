package import SwiftModel
package import TemplateEngine

extension SwiftStruct: TemplateRoot {
    package static let templates = ["Struct", "Tuple"]
    package var template: String { isTuple ? "Tuple" : "Struct" }

    package static let fields: [TemplateField<SwiftStruct>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@available`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("name", "The type's name.", \.name),
        .text("conformances", "The protocols: `JSONObjectModel`.", \.conformances),
        .list("properties", "Its properties, in the document's order; neighbours of one type together.") {
            $0.properties.grouped(indentedBy: $0.indentation)
        },
        .flag("isEmpty", "Whether it has no properties.") { $0.properties.isEmpty },
        .flag("isWrapped", "Whether the initialiser's parameters do not fit on one line.", \.isWrapped),
        .text("parameters", "The initialiser's parameters, required ones first.") {
            $0.parameterTexts.joined(separator: ", ")
        },
        .lines("parameterLines", "The same on as few lines as they need.") {
            arrangedItems($0.parameterTexts, tail: "", indentedBy: $0.indentation + 4)
        },
        .lines("assignments", "Statements that set the properties: `(self.id, self.name) = (id, name)`.") {
            $0.assignments.joined(indentedBy: $0.indentation + 4)
        },
        .flag("isInitShort", "Whether the initialiser fits on one line with its statement.", \.isInitShort),
        .flag("isReadShort", "Whether reading does.", \.isReadShort),
        .flag("isWriteShort", "Whether writing does.", \.isWriteShort),
        .lines("reads", "The call of the initialiser with what is read: `self.init(id: json.uuid(\"id\"))`.") {
            call("self.init", $0.reads, indentedBy: $0.indentation + 4)
        },
        .lines("writes", "Statements that write the properties.") { view in
            view.writes.flatMap { brokenLines($0, indentedBy: view.indentation + 4) }
        },
        .parts("nested", "Types that only this one uses.") { $0.nested.map(\.view) },
    ]

    /// Columns before its members.
    private var indentation: Int { (depth + 1) * 4 }
    private var parameterTexts: [String] { arguments.map(\.text) }

    private var isInitShort: Bool {
        guard !isWrapped else { return false }
        let statements = assignments.joined(indentedBy: indentation + 4)
        return statements.count == 1
            && fits(
                "\(access)init(", parameterTexts.joined(separator: ", "), ") { ", statements[0], " }",
                indentedBy: indentation)
    }

    private var isReadShort: Bool {
        fits(
            access, "init(members json: inout JSONObjectReader) { self.init(", reads.joined(separator: ", "), ") }",
            indentedBy: indentation)
    }

    private var isWriteShort: Bool {
        writes.count == 1
            && fits(
                access, "func writeMembers(to json: inout JSONWriter) { ", writes[0], " }", indentedBy: indentation)
    }

    private var isWrapped: Bool {
        !fits("\(access)init(", parameterTexts.joined(separator: ", "), ") {", indentedBy: indentation)
    }
}

extension SwiftProperty: TemplateView {
    package static let fields: [TemplateField<SwiftProperty>] = [
        .lines("documentation", "Lines that begin with `///`.", \.documentation),
        .lines("attributes", "Such as `@available`, one on a line.", \.attributes),
        .text("access", "`public ` or another level with its blank, or nothing.", \.access),
        .text("binding", "`var` or `let`.", \.binding),
        .text("name", "The property's name, or those of several: `width, height`.", \.name),
        .text("type", "Its type.", \.type),
        .text("accessors", "What a computed property does, or nothing.", \.accessors),
        .text("storage", "Where it keeps its value, if not in itself: `let storedNext: Indirect<Node?>`.", \.storage),
    ]

    fileprivate var isPlain: Bool { documentation.isEmpty && attributes.isEmpty && storage.isEmpty }
}

extension [SwiftProperty] {
    /// Neighbours of one type that nothing is said about share a line: `public let width, height: Int`.
    fileprivate func grouped(indentedBy indentation: Int) -> [SwiftProperty] {
        var groups: [SwiftProperty] = []
        for property in self {
            if var last = groups.last, last.isPlain, property.isPlain, last.type == property.type {
                last.name += ", " + property.name
                if fits(last.access, last.binding, " ", last.name, ": ", last.type, indentedBy: indentation) {
                    groups[groups.count - 1] = last
                    continue
                }
            }
            groups.append(property)
        }
        return groups
    }
}

extension [SwiftStruct.Assignment] {
    /// As few statements as fit, each on a line of its own.
    fileprivate func joined(indentedBy indentation: Int) -> [String] {
        var lines: [String] = []
        var start = startIndex
        while start < endIndex {
            let end = endOfStatement(from: start, room: lineWidth - indentation)
            lines.append(Self.statement(self[start..<end]))
            start = end
        }
        return lines
    }

    private func endOfStatement(from start: Int, room: Int) -> Int {
        var width = "() = ()".utf8.count - ", , ".utf8.count
        for index in start..<endIndex {
            width += scalarCount(self[index].target) + scalarCount(self[index].value) + ", , ".utf8.count
            if width > room, index > start { return index }
        }
        return endIndex
    }

    private static func statement(_ assignments: ArraySlice<SwiftStruct.Assignment>) -> String {
        let targets = assignments.map(\.target).joined(separator: ", ")
        let values = assignments.map(\.value).joined(separator: ", ")
        return assignments.count == 1 ? "\(targets) = \(values)" : "(\(targets)) = (\(values))"
    }
}

extension SwiftParameter {
    var text: String { "\(name): \(type)\(defaultValue)" }
}
