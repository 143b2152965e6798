/// `1 call`, `2 calls`: for nouns whose plural has an s.
package func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
