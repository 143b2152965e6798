import ToolDiagnostics

extension TreeBuilder {
    /// Replaces `<<: *defaults` and `<<: [*first, *second]` by the entries meant, which keep their own places
    /// (https://yaml.org/type/merge.html). A mapping's own keys win, then the mapping named first.
    mutating func expandMergeKeys(from firstMember: Int) {
        var merge = Merge(members: Array(pending[firstMember...]))
        for position in stride(from: 0, to: merge.members.count, by: 2) where !isMergeKey(merge.members[position]) {
            merge.keys.insert(text(of: merge.members[position]))
        }
        for position in stride(from: 0, to: merge.members.count, by: 2) {
            if isMergeKey(merge.members[position]) {
                mergeEntries(of: merge.members[position + 1], to: &merge)
            } else {
                merge.result += merge.members[position...position + 1]
            }
        }
        pending.replaceSubrange(firstMember..., with: merge.result)
    }

    private struct Merge {
        let members: [Child]
        var result: [Child] = []
        /// The keys that the mapping has so far.
        var keys: Set<String> = []
    }

    private func isMergeKey(_ key: Child) -> Bool {
        let record = records[key.index]
        return record.style == .plain && record.count == 2 && text(of: key) == "<<"
    }

    private func mergeEntries(of source: Child, to merge: inout Merge) {
        let record = records[source.index]
        switch record.kind {
        case .mapping:
            addEntries(of: source, to: &merge)
        case .sequence:
            for member in children[Int(record.first)...].prefix(Int(record.count)) {
                if records[member.index].kind == .mapping {
                    addEntries(of: member, to: &merge)
                } else {
                    diagnostics.warning(.unusableMerge, at: range(of: UInt32(member.index)))
                }
            }
        case .null:
            break
        default:
            diagnostics.warning(.unusableMerge, at: range(of: UInt32(source.index)))
        }
    }

    private func addEntries(of source: Child, to merge: inout Merge) {
        let record = records[source.index]
        for position in 0..<Int(record.count) {
            let key = children[Int(record.first) + 2 * position]
            let value = children[Int(record.first) + 2 * position + 1]
            guard merge.keys.insert(text(of: key)).inserted else { continue }
            merge.result.append(Child(aliasOf: UInt32(key.index)))
            merge.result.append(source.isAlias ? Child(aliasOf: UInt32(value.index)) : value)
        }
    }
}

extension Diagnostic.Message {
    static var unusableMerge: Self {
        Self(
            id: "unusable-merge",
            "'<<' merges mappings, and this is none, so it is ignored; name an anchored mapping such as '*defaults'")
    }
}
