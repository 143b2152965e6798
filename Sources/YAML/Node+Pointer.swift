extension Node {
    /// The node that a JSON pointer (RFC 6901) leads to from here, given its tokens without escapes; nil when it leads
    /// nowhere.
    package subscript(pointer tokens: some Sequence<String>) -> Node? {
        var node = self
        for token in tokens {
            guard let next = node.member(token) else { return nil }
            node = next
        }
        return node
    }

    private func member(_ token: String) -> Node? {
        switch kind {
        case .mapping: self[token]
        case .sequence: Int(token).flatMap { elements.indices.contains($0) && token == String($0) ? elements[$0] : nil }
        default: nil
        }
    }
}
