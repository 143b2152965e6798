import CYAML
import Foundation

/// Nothing but `yaml_parser_parse` until the stream ends: the least that reading a YAML document can cost.
enum EventParsing {
    /// False when libyaml cannot read the bytes, as with some JSON.
    static func parse(_ bytes: [UInt8]) -> Bool {
        var parser = yaml_parser_t()
        yaml_parser_initialize(&parser)
        defer { yaml_parser_delete(&parser) }
        return bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            var event = yaml_event_t()
            while yaml_parser_parse(&parser, &event) == 1 {
                let type = event.type
                yaml_event_delete(&event)
                if type == YAML_STREAM_END_EVENT { return true }
            }
            return false
        }
    }

    /// A run of this program that does nothing else: `--events PATH ROUNDS`.
    static func run(_ path: String, rounds: Int) {
        let texts = YardstickText.texts(at: path) ?? []
        for _ in 0..<rounds {
            for text in texts { _ = parse(text) }
        }
    }
}
