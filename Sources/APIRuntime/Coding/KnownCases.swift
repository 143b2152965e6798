/// The cases of an open enumeration that have a name, in the document's order, and their way back from raw values.
public struct KnownCases<Case: RawRepresentable & Sendable>: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable
where Case.RawValue: Hashable & Sendable {
    private let cases: [Case]
    private let byRawValue: [Case.RawValue: Case]

    public init(arrayLiteral cases: Case...) {
        self.cases = cases
        byRawValue = Dictionary(cases.map { ($0.rawValue, $0) }) { first, _ in first }
    }

    public var startIndex: Int { 0 }
    public var endIndex: Int { cases.count }
    public subscript(position: Int) -> Case { cases[position] }

    /// The case that is written so; nil when none is.
    subscript(rawValue: Case.RawValue) -> Case? { byRawValue[rawValue] }
}
