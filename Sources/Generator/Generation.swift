package import SwiftRendering

/// What came of a document.
package struct Generation: Sendable {
    package let files: [GeneratedFile]
    package let operations: Int
    package let types: Int
    /// How long each stage took, in order.
    package let timings: [(stage: String, duration: Duration)]
}

/// Measures the stages of one run.
struct StageClock {
    private(set) var timings: [(stage: String, duration: Duration)] = []

    mutating func time<Result>(_ stage: String, _ body: () -> Result) -> Result {
        let start = ContinuousClock.now
        let result = body()
        add(stage, since: start)
        return result
    }

    mutating func add(_ stage: String, since start: ContinuousClock.Instant) {
        timings.append((stage, .now - start))
    }
}
