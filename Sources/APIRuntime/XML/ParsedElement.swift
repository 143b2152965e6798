/// An element of a document, with its content as far as values are made of it. Names are kept without their prefixes:
/// documents name prefixes, but servers choose their own.
struct ParsedElement {
    struct Attribute {
        let name: String
        let value: String
    }

    let name: String
    /// Where it begins, in bytes from the beginning of the document.
    let offset: Int
    var attributes: [Attribute] = []
    var children: [ParsedElement] = []
    /// The text directly inside it, CDATA sections included.
    var text = ""
    /// The text of CDATA sections alone.
    var cdata: String?
    /// `xsi:nil="true"`
    var isNil = false

    var hasContent: Bool { !children.isEmpty || !text.isEmpty }

    /// The text without the blanks around it.
    var trimmedText: String {
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.isXMLBlank }) else { return "" }
        let end = scalars.lastIndex { !$0.isXMLBlank } ?? start
        return String(scalars[start...end])
    }
}

extension Unicode.Scalar {
    fileprivate var isXMLBlank: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" }
}
