import ToolDiagnostics

extension Inspection {
    /// The client on a screen or two: what can be called, how large it is, what is unusual, what could not be used.
    package var summary: String {
        var lines = ["\(title) \(version)".trimmed, headline]
        if !servers.isEmpty { lines.append("servers      " + shortened(servers, to: 3)) }
        if !credentials.isEmpty { lines.append("credentials  " + shortened(credentials, to: 6)) }
        if !headers.isEmpty { lines.append("headers      " + shortened(headers.map(\.name), to: 6)) }
        for group in groups { lines += ["", "\(group.title)  \(group.calls.count)"] + rows(of: group) }
        lines += section("types", typeLines) + section("unusual", unusual) + section("could not be used", unused)
        return lines.joined(separator: "\n")
    }

    private var headline: String {
        "\(document): \(counted(callCount, "call")) in \(counted(groups.count, "group")), "
            + "\(counted(types.count, "type")); the client is '\(client)'"
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
    }

    private func shortened(_ names: [String], to count: Int) -> String {
        names.prefix(count).joined(separator: ", ") + (names.count > count ? ", … \(names.count - count) more" : "")
    }

    /// Name, method and path, in columns.
    private func rows(of group: Group) -> [String] {
        let width = min(36, group.calls.map(\.name.count).max() ?? 0)
        return group.calls.map { call in
            "  \(call.name.padded(to: width))  \(call.verb.padded(to: 6))  \(call.path)"
                + (call.isDeprecated ? "  (deprecated)" : "")
        }
    }

    private var typeLines: [String] {
        let kinds: [(Kind, String)] = [
            (.structure, "structures"), (.enumeration, "enumerations"), (.union, "unions"), (.outcome, "outcomes"),
        ]
        let counts = kinds.compactMap { kind, word in
            let count = types.count { $0.kind == kind }
            return count == 0 ? nil : "\(count) \(word)"
        }
        let largest = types.sorted { $0.members.count > $1.members.count }.prefix(3)
            .map { "\($0.path) (\($0.members.count))" }
        return types.isEmpty ? [] : [counts.joined(separator: ", "), "largest: " + largest.joined(separator: ", ")]
    }

    private var unusual: [String] {
        var lines: [String] = []
        for type in types where type.kind == .union && type.members.count > 12 {
            lines.append("'\(type.path)' is one of \(type.members.count) types")
        }
        for type in types where type.kind == .structure && type.members.count > 60 {
            lines.append("'\(type.path)' has \(type.members.count) properties")
        }
        let calls = groups.flatMap(\.calls)
        for call in calls where call.arguments.count > 20 {
            lines.append("'\(call.name)' takes \(call.arguments.count) arguments")
        }
        let deprecated = calls.count(where: \.isDeprecated)
        if deprecated > 0 { lines.append("\(deprecated) calls are deprecated") }
        let free = calls.count { $0.result.contains("JSONValue") }
        if free > 0 { lines.append("\(free) calls answer with JSON that the document does not describe") }
        return lines
    }

    /// Warnings by kind: how many, and the first of each with its place.
    private var unused: [String] {
        var order: [String] = []
        var byID: [String: [Diagnostic]] = [:]
        for remark in remarks where remark.severity >= .warning {
            if byID[remark.message.id] == nil { order.append(remark.message.id) }
            byID[remark.message.id, default: []].append(remark)
        }
        return order.compactMap { id in
            guard let all = byID[id], let first = all.first else { return nil }
            let place = first.range.map { ", first in line \($0.line)" } ?? ""
            return "\(all.count) × \(first.message.text) [\(id)]\(place)"
        }
    }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        count < width ? self + String(repeating: " ", count: width - count) : self
    }

    fileprivate var trimmed: String {
        String(self[..<(lastIndex { $0 != " " }.map { index(after: $0) } ?? endIndex)])
    }
}
