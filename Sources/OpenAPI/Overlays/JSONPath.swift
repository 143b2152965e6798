/// A JSONPath query as RFC 9535 defines it.
struct JSONPath: Equatable {
    let segments: [Segment]

    /// RFC 9535, 2.5
    enum Segment: Equatable {
        case child([Selector])
        /// The node itself and everything below it.
        case descendant([Selector])
    }

    /// RFC 9535, 2.3
    indirect enum Selector: Equatable {
        case name(String)
        case wildcard
        /// Counts from the end when negative.
        case index(Int)
        case slice(start: Int?, end: Int?, step: Int)
        case filter(Condition)
    }

    /// RFC 9535, 2.3.5
    indirect enum Condition: Equatable {
        case or([Condition])
        case and([Condition])
        case not(Condition)
        case exists(Query)
        case compare(Operand, Comparison, Operand)
        /// RFC 9535, 2.4.6
        case matches(Operand, TextPattern)
        /// RFC 9535, 2.4.7
        case contains(Operand, TextPattern)
    }

    enum Comparison: String, Equatable, CaseIterable {
        case equal = "=="
        case notEqual = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
    }

    indirect enum Operand: Equatable {
        case query(Query)
        /// RFC 9535, 2.4.4: of a text, a list or an object.
        case length(Operand)
        /// RFC 9535, 2.4.5: of the nodes that a query finds.
        case count(Query)
        /// RFC 9535, 2.4.8: of the only node that a query finds.
        case value(Query)
        case string(String)
        case number(Double)
        case boolean(Bool)
        case null
    }

    struct Query: Equatable {
        /// `@`, the node that the filter looks at, else `$`.
        let isRelative: Bool
        let segments: [Segment]
    }
}
