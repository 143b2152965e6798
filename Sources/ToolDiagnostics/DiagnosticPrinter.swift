/// Writes diagnostics as people and editors read them:
///
///     specs/pets.yaml:42:15: error: no schema named 'Pett' [unresolved-reference]
///        42 |           $ref: '#/components/schemas/Pett'
///           |                 ^~~~~~~~~~~~~~~~~~~~~~~~~~~ did you mean 'Pet'?
///     specs/pets.yaml:88:5: note: schemas begin here
package struct DiagnosticPrinter: Sendable {
    package enum Style: Sendable {
        case plain
        /// With the escape sequences that terminals take for colours.
        case coloured
    }

    private let style: Style
    /// How many diagnostics are written out; the rest are counted.
    private let limit: Int
    /// How many of them are notes at most: they tell what was understood, and should not hide what is wrong.
    private var noteLimit: Int { max(1, limit / 10) }

    package init(style: Style = .plain, limit: Int = 50) {
        self.style = style
        self.limit = limit
    }

    /// The text of sorted diagnostics, each line ended. When there are too many, errors go before warnings.
    package func text(of diagnostics: [Diagnostic]) -> String {
        let shown = shown(diagnostics)
        var lines = shown.flatMap { self.lines(of: $0) }
        if shown.count < diagnostics.count { lines.append(remainder(of: diagnostics, besides: shown.count)) }
        return lines.map { $0 + "\n" }.joined()
    }

    private func shown(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        var places: [Int] = []
        for (severity, most) in [(Diagnostic.Severity.error, limit), (.warning, limit), (.note, noteLimit)] {
            let room = min(most, limit - places.count)
            places += diagnostics.indices.filter { diagnostics[$0].severity == severity }.prefix(room)
        }
        return places.sorted().map { diagnostics[$0] }
    }

    private func remainder(of diagnostics: [Diagnostic], besides shownCount: Int) -> String {
        let counts = [(Diagnostic.Severity.error, "error"), (.warning, "warning"), (.note, "note")].compactMap {
            severity, word in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : counted(count, word)
        }
        let rest = "… \(diagnostics.count - shownCount) more; in all \(counts.joined(separator: ", "))"
        return rest + "; 'openapi-gen check' prints all of them"
    }

    private func lines(of diagnostic: Diagnostic) -> [String] {
        let message = diagnostic.message
        let text = visible(message.text) + " [\(message.id)]"
        var lines = [head(at: diagnostic.range, diagnostic.severity, text)]
        if let range = diagnostic.range, !range.isWholeFile {
            let excerpt = Excerpt(of: range)
            lines.append(excerpt.source)
            lines.append(painted(excerpt.marker, "32") + (message.hint.map { " " + visible($0) } ?? ""))
        } else if let hint = message.hint {
            lines[0] += " " + visible(hint)
        }
        return lines + diagnostic.notes.map { head(at: $0.range, .note, visible($0.text)) }
    }

    private func head(at range: SourceRange?, _ severity: Diagnostic.Severity, _ text: String) -> String {
        let place = range.map { "\(visible($0.file.path)):\($0.line):\($0.column): " } ?? ""
        let colour =
            switch severity {
            case .error: "31"
            case .warning: "35"
            case .note: "36"
            }
        return painted(place, "1") + painted("\(severity): ", "1;" + colour) + text
    }

    private func painted(_ text: String, _ code: String) -> String {
        style == .coloured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

/// Text of a document within a message: nothing in it may move the cursor, change colours or end the line.
private func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !$0.isPrintable }) else { return text }
    return text.unicodeScalars.map {
        $0.isPrintable ? String($0) : "\\u{\(String($0.value, radix: 16, uppercase: true))}"
    }.joined()
}
