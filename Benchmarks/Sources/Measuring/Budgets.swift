import Foundation

/// The figures in `budgets.txt`, one line each: a benchmark, what it measures, the limits.
public struct Budgets {
    private let lines: [[String]]

    /// The folder of the project, where relative paths in the file begin.
    public static let project = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    public init() throws {
        let text = try String(contentsOf: Self.project.appending(path: "Benchmarks/budgets.txt"), encoding: .utf8)
        lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: " ").map(String.init) }
    }

    /// What a benchmark measures, in the file's order.
    public func subjects(of benchmark: String) -> [String] {
        lines.filter { $0.first == benchmark && $0.count > 1 }.map { $0[1] }
    }

    public func limits(of benchmark: String, _ subject: String) -> [Double] {
        let line = lines.first { $0.starts(with: [benchmark, subject]) }
        return line?.dropFirst(2).compactMap(Double.init) ?? []
    }
}

/// Gathers what is over budget.
public struct BudgetCheck {
    private var overruns: [String] = []

    public init() {}

    public mutating func require(_ subject: String, _ value: Double, atMost limit: Double?, _ unit: String) {
        guard let limit, value > limit else { return }
        overruns.append("over budget: \(subject): \(decimal(value)) \(unit), at most \(decimal(limit))")
    }

    public mutating func require(_ subject: String, _ value: Double, atLeast limit: Double?, _ unit: String) {
        guard let limit, value < limit else { return }
        overruns.append("over budget: \(subject): \(decimal(value)) \(unit), at least \(decimal(limit))")
    }

    public func printResult() { print(overruns.isEmpty ? "all within budget" : overruns.joined(separator: "\n")) }
}
