import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the operating system says a finished process used.
public struct ProcessCost: Sendable {
    /// User and system time of all threads.
    public var cpuSeconds: Double
    public var peakBytes: Int
    public var exitCode: Int32
}

/// Runs a command with its output thrown away, and waits for it.
public func cost(of command: [String]) -> ProcessCost? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)

    let arguments = command.map { strdup($0) } + [nil]
    let environment = ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var child = pid_t()
    guard posix_spawnp(&child, command[0], &actions, nil, arguments, environment) == 0 else { return nil }

    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child else { return nil }
    return ProcessCost(
        cpuSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
        peakBytes: Int(usage.ru_maxrss) * bytesPerRSSUnit,
        exitCode: (status >> 8) & 0xff)
}

/// The cost with the median CPU time of several runs, after one that does not count.
public func medianCost(of command: [String], runs: Int = 5) -> ProcessCost? {
    _ = cost(of: command)
    let costs = (0..<runs).compactMap { _ in cost(of: command) }.sorted { $0.cpuSeconds < $1.cpuSeconds }
    return costs.isEmpty ? nil : costs[costs.count / 2]
}

private func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }

/// `ru_maxrss` counts kibibytes on Linux and bytes on Darwin.
private var bytesPerRSSUnit: Int {
    #if canImport(Darwin)
    1
    #else
    1024
    #endif
}
