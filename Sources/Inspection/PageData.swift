import APIJSON
import ToolDiagnostics

/// What the page's script reads.
struct PageData: ~Copyable {
    private var json = JSONWriter(minimumCapacity: 65_536)
    private let relations: Relations

    /// The data as one JSON object.
    static func bytes(_ inspection: Inspection) -> [UInt8] {
        var data = PageData(relations: Relations(inspection))
        data.write(inspection)
        return data.json.finish()
    }

    private init(relations: Relations) { self.relations = relations }

    private mutating func write(_ inspection: Inspection) {
        json.beginObject()
        json.write("title", inspection.title)
        json.write("version", inspection.version)
        json.write("document", inspection.document)
        json.write("client", inspection.client)
        json.write("credentials", inspection.credentials)
        json.write("servers", inspection.servers)
        list("headers", inspection.headers) { data, header in
            data.json.write("name", header.name)
            data.json.write("type", header.type)
            data.json.write("doc", header.documentation)
        }
        list("groups", inspection.groups) { data, group in data.write(group) }
        list("types", inspection.types) { data, type in data.write(type) }
        list("remarks", inspection.remarks) { data, remark in data.write(remark) }
        json.endObject()
    }

    private mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], _ write: (inout PageData, Element) -> Void
    ) {
        json.writeKey(key)
        json.beginArray()
        for element in elements {
            json.beginObject()
            write(&self, element)
            json.endObject()
        }
        json.endArray()
    }

    private mutating func write(_ group: Inspection.Group) {
        json.write("receiver", group.receiver)
        json.write("title", group.title)
        json.write("doc", group.documentation)
        list("calls", group.calls) { data, call in data.write(call) }
    }

    private mutating func write(_ call: Inspection.Call) {
        json.write("name", call.name)
        json.write("verb", call.verb)
        json.write("path", call.path)
        json.write("id", call.operationID)
        json.write("doc", call.documentation)
        list("arguments", call.arguments) { data, argument in
            data.json.write("name", argument.name)
            data.json.write("type", argument.type)
            data.json.write("fallback", argument.fallback)
        }
        json.write("result", call.result)
        json.write("failure", call.failure)
        json.write("deprecated", call.isDeprecated)
        json.write("example", call.example)
        let text = (call.arguments.map(\.type) + [call.result, call.failure]).joined(separator: " ")
        json.write("uses", relations.types(in: text, within: ""))
    }

    private mutating func write(_ type: Inspection.TypeEntry) {
        json.write("path", type.path)
        json.write("kind", type.kind.rawValue)
        json.write("doc", type.documentation)
        json.write("open", type.isOpen)
        list("members", type.members) { data, member in
            data.json.write("name", member.name)
            data.json.write("type", member.type)
            data.json.write("value", member.type.isEmpty ? member.value : "")
            data.json.write("doc", member.documentation)
            data.json.write("required", member.isRequired)
        }
        let text = type.members.map(\.type).joined(separator: " ")
        json.write("uses", relations.types(in: text, within: type.path))
    }

    private mutating func write(_ remark: Diagnostic) {
        json.write("severity", "\(remark.severity)")
        json.write("text", remark.message.text)
        json.write("id", remark.message.id)
        json.write("place", remark.range.map { "\($0.file.path):\($0.line):\($0.column)" } ?? "")
    }
}
