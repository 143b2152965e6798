import Foundation
import Measuring

/// The whole tool beside libyaml's event parser alone, over the same bytes: medians of CPU time in one run.
///
///     swift build -c release --package-path .. --product openapi-gen && swift run -c release pipeline-benchmark
///
/// Without arguments it takes the documents of `budgets.txt`.
@main struct PipelineBenchmark {
    static func main() throws {
        let arguments = Array(CommandLine.arguments.dropFirst())
        if arguments.first == "--events", arguments.count == 3, let rounds = Int(arguments[2]) {
            return EventParsing.run(arguments[1], rounds: rounds)
        }
        try compare(arguments, with: Budgets())
    }

    private static func compare(_ arguments: [String], with budgets: Budgets) throws {
        guard let idle = medianCost(of: [PipelineRun.tool, "--version"]), idle.exitCode == 0 else {
            return print("cannot run \(PipelineRun.tool); build it first")
        }
        var table = PipelineTable(idle: idle, budgets: budgets)
        for work in PipelineWork.allCases {
            for document in arguments.isEmpty ? budgets.subjects(of: work.rawValue) : arguments {
                if let run = PipelineRun(work, document) { table.add(run) } else { print("skipped, not there: \(document)") }
            }
        }
        table.printResult()
    }
}
