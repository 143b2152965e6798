import Foundation
import Measuring

/// The rows of all documents, and what of them is over budget.
struct PipelineTable {
    private let idle: ProcessCost
    private let budgets: Budgets
    private var rows = [["document", "MB", "events ms", "CPU ms", "ratio", "peak MB", "x size", "net x size", "exit"]]
    private var stageRows: [[String]] = []
    private var check = BudgetCheck()

    /// - Parameter idle: The tool when it reads nothing.
    init(idle: ProcessCost, budgets: Budgets) {
        self.idle = idle
        self.budgets = budgets
    }

    mutating func add(_ run: PipelineRun) {
        let size = Double(run.byteCount)
        let ratio = run.eventSeconds.map { run.whole.cpuSeconds / $0 }
        let net = Double(run.whole.peakBytes - idle.peakBytes) / size
        rows.append([
            name(of: run), decimal(size / 1e6), run.eventSeconds.map { decimal($0 * 1000) } ?? "-",
            decimal(run.whole.cpuSeconds * 1000), ratio.map { decimal($0) } ?? "-",
            decimal(Double(run.whole.peakBytes) / 1e6, places: 1),
            decimal(Double(run.whole.peakBytes) / size, places: 1),
            decimal(net, places: 1), String(run.whole.exitCode),
        ])
        addStages(of: run)
        let limits = budgets.limits(of: run.work.rawValue, run.document)
        if let ratio { check.require(name(of: run), ratio, atMost: limits.first, "times the events' CPU") }
        check.require(name(of: run), net, atMost: limits.dropFirst().first, "times its size in memory")
    }

    private mutating func addStages(of run: PipelineRun) {
        guard !run.stages.isEmpty else { return }
        if stageRows.isEmpty { stageRows = [["stage ms"] + run.stages.map(\.name)] }
        stageRows.append([name(of: run)] + run.stages.map(\.milliseconds))
    }

    func printResult() {
        print("idle: \(decimal(idle.cpuSeconds * 1000)) ms CPU, \(decimal(Double(idle.peakBytes) / 1e6, places: 1)) MB")
        printTable(rows)
        printTable(stageRows)
        check.printResult()
    }

    /// The folder and the file, and what was done but to make a client.
    private func name(of run: PipelineRun) -> String {
        let name = run.document.split(separator: "/").suffix(2).joined(separator: "/")
        return run.work == .pipeline ? name : "\(run.work.rawValue) \(name)"
    }
}
