/// Prints rows of equal columns, the first aligned left, the others right.
public func printTable(_ rows: [[String]]) {
    guard let first = rows.first else { return }
    let widths = first.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
        let cells = row.enumerated().map { column, text in
            let padding = String(repeating: " ", count: widths[column] - text.count)
            return column == 0 ? text + padding : padding + text
        }
        print(cells.joined(separator: "  "))
    }
}

/// A number with so many places behind the point.
public func decimal(_ value: Double, places: Int = 2) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let rounded = Int((value * scale).rounded())
    guard places > 0 else { return String(rounded) }
    let whole = rounded / Int(scale)
    let fraction = String(abs(rounded) % Int(scale))
    return "\(whole)." + String(repeating: "0", count: places - fraction.count) + fraction
}
