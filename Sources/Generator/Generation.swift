package import SwiftRendering

/// What came of a document.
package struct Generation: Sendable {
    package let files: [GeneratedFile]
    package let operations: Int
    package let types: Int
    /// How long each stage took, in order.
    package let timings: [(stage: String, duration: Duration)]
    /// All that the stages made. To take it apart costs as much as decoding did.
    package let trees: any AnyObject & Sendable
}

/// Measures the stages of one run.
@MainActor struct StageClock {
    private(set) var timings: [(stage: String, duration: Duration)] = []
    /// Told the name of each stage when it begins.
    let progress: @MainActor (_ stage: String) -> Void

    init(progress: @escaping @MainActor (_ stage: String) -> Void) { self.progress = progress }

    mutating func time<Result>(_ stage: String, _ body: () -> Result) -> Result {
        progress(stage)
        let start = ContinuousClock.now
        let result = body()
        add(stage, since: start)
        return result
    }

    mutating func add(_ stage: String, since start: ContinuousClock.Instant) {
        timings.append((stage, .now - start))
    }
}
