/// A JSONPath query as RFC 9535 defines it, without its functions.
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
    }

    enum Comparison: String, Equatable, CaseIterable {
        case equal = "=="
        case notEqual = "!="
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case less = "<"
        case greater = ">"
    }

    enum Operand: Equatable {
        case query(Query)
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
