import Foundation
import Measuring

/// What a generated client adds to its transport: calls by it beside the same calls by hand, memory for large bodies, and
/// events. The server and whatever is measured run in processes of their own, which are this program again.
///
///     swift run -c release wire-benchmark
@main struct WireBenchmark {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.isEmpty { return try await runAll() }
        if arguments == ["server"] { return try await BenchmarkServer.run() }
        guard arguments.count == 3, let load = Load(rawValue: arguments[1]), let port = Int(arguments[3]) else {
            return print("wire-benchmark takes no arguments")
        }
        print(try await load.run(over: TransportName(rawValue: arguments[2]) ?? .urlSession, port))
    }

    private static func runAll() async throws {
        let server = Process()
        server.executableURL = URL(filePath: CommandLine.arguments[0])
        server.arguments = ["server"]
        let pipe = Pipe()
        server.standardOutput = pipe
        try server.run()
        defer { server.terminate() }
        let port = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        var check = BudgetCheck()
        try compareCalls(port, &check)
        try measureMemory(port, &check)
        measureEvents(port)
        check.printResult()
    }

    private static func command(_ load: Load, _ transport: TransportName, _ port: String) -> [String] {
        [CommandLine.arguments[0], load.rawValue, transport.rawValue, port]
    }

    private static func compareCalls(_ port: String, _ check: inout BudgetCheck) throws {
        var rows = [["GET of a job, 16 at once", "calls/s", "by hand", "CPU µs/call", "by hand", "CPU ratio"]]
        for transport in TransportName.allCases {
            var ours: [Rate] = []
            var byHand: [Rate] = []
            for _ in 0..<7 {
                ours += [Rate(output(of: command(.calls, transport, port)))].compactMap { $0 }
                byHand += [Rate(output(of: command(.callsByHand, transport, port)))].compactMap { $0 }
            }
            guard let ours = ours.median, let byHand = byHand.median else { return print("the calls failed") }
            let ratio = ours.cpuMicroseconds / byHand.cpuMicroseconds
            rows.append([
                transport.rawValue, decimal(ours.perSecond, places: 0), decimal(byHand.perSecond, places: 0),
                decimal(ours.cpuMicroseconds, places: 1), decimal(byHand.cpuMicroseconds, places: 1), decimal(ratio),
            ])
            let limit = try Budgets().limits(of: "wire", transport.rawValue).first
            check.require("calls over \(transport.rawValue)", ratio, atMost: limit, "times the CPU of calls by hand")
        }
        printTable(rows)
    }

    private static func measureMemory(_ port: String, _ check: inout BudgetCheck) throws {
        var rows = [["peak memory, MB", "one call", "1 GB sent", "1 GB received"]]
        for transport in TransportName.allCases {
            let peaks = [Load.oneCall, .upload, .download].compactMap { load in
                cost(of: command(load, transport, port)).flatMap { $0.exitCode == 0 ? Double($0.peakBytes) / 1e6 : nil }
            }
            guard peaks.count == 3 else { return print("a body was not carried") }
            rows.append([transport.rawValue] + peaks.map { decimal($0, places: 0) })
            let limit = try Budgets().limits(of: "wire", transport.rawValue).last
            for peak in peaks { check.require("1 GB over \(transport.rawValue)", peak, atMost: limit, "MB of memory") }
        }
        printTable(rows)
    }

    private static func measureEvents(_ port: String) {
        var rows = [["server-sent events", "events/s", "CPU µs/event"]]
        for transport in TransportName.allCases {
            guard let rate = Rate(output(of: command(.events, transport, port))) else { continue }
            rows.append([
                transport.rawValue, decimal(rate.perSecond, places: 0), decimal(rate.cpuMicroseconds, places: 2),
            ])
        }
        printTable(rows)
    }
}

/// How quickly something was done, as one process tells another.
struct Rate: CustomStringConvertible {
    let perSecond: Double
    /// User and system time of all threads, for each.
    let cpuMicroseconds: Double

    /// Does something so many times over.
    init(of count: Int, _ work: () async throws -> Void) async rethrows {
        let (start, startCPU) = (ContinuousClock.now, Rate.cpuSeconds)
        try await work()
        let cpu = Rate.cpuSeconds - startCPU
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        perSecond = Double(count) / (Double(seconds) + Double(attoseconds) / 1e18)
        cpuMicroseconds = cpu * 1e6 / Double(count)
    }

    init?(_ text: String) {
        let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 2 else { return nil }
        (perSecond, cpuMicroseconds) = (numbers[0], numbers[1])
    }

    var description: String { "\(perSecond) \(cpuMicroseconds)" }

    private static var cpuSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

extension [Rate] {
    /// By CPU time.
    fileprivate var median: Rate? { isEmpty ? nil : sorted { $0.cpuMicroseconds < $1.cpuMicroseconds }[count / 2] }
}
