/// A file's name for comments of Swift and HTML: it cannot end them, nor a line.
func displayName(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
        result.append(isHarmless(scalar) ? scalar : "_")
    }
    return String(result)
}

private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == " " { return true }
    let isControl = [.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    return !isControl && !scalar.properties.isWhitespace && !["`", "<", ">"].contains(scalar)
}

/// Words of a document for a line of Markdown: none of them is markup.
func markdownText(_ words: some StringProtocol) -> String {
    var result = ""
    for character in words {
        if "\\`*_{}[]<>#|!~$&".contains(character) { result.append("\\") }
        result.append(character)
    }
    return result
}
