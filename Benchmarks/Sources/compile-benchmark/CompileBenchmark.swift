import Foundation
import Measuring

/// What generated Swift costs to compile.
///
///     swift build -c release --package-path .. && swift build --package-path ..
///     swift run -c release compile-benchmark [--runs 3] [--debug-only] [DOCUMENT…]
///
/// Without documents: the platform's, and five of `../../shared/corpus` when it is there.
///
/// `codable` is the same types written as plain Codable structs (Scripts/codable-yardstick); Y is 200 such structs of ten
/// properties, measured in this run when `../../shared/tools/compile-yardstick` is there.
@main struct CompileBenchmark {
    static func main() throws {
        var documents = Array(CommandLine.arguments.dropFirst())
        let runs = take("--runs", from: &documents).flatMap { Int($0) } ?? 3
        let modes = drop("--debug-only", from: &documents) ? [Mode.debug, .debugByFile] : Mode.allCases
        if documents.isEmpty { documents = usualDocuments }

        let folder = FileManager.default.temporaryDirectory.appending(path: "compile-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let units = yardsticks(modes: modes.filter { !$0.isByFile }, runs: runs)
        var rows = [[
            "document", "operations", "types", "lines", "per operation", "per type", "KB", "mode", "CPU s", "peak MB", "Y",
            "codable CPU s", "ours/codable",
        ]]
        for document in documents {
            guard let client = try Client(generating: document, into: folder.appending(path: "client")) else { continue }
            let plain = yardstickSource(for: document, in: folder)
            var plainCosts: [Mode: ProcessCost] = [:]
            for mode in modes where !mode.isByFile {
                plainCosts[mode] = try plain.flatMap { try compile([$0], mode, runs: runs, in: folder) }
            }
            for mode in modes {
                guard let ours = try compile(client.sources, mode, runs: runs, in: folder) else {
                    print("\(document) does not compile")
                    continue
                }
                let codable = plainCosts[mode.yardstick]
                rows.append([
                    client.name, String(client.operations), String(client.types), String(client.lines),
                    ratio(client.lines, client.operations), ratio(client.lines, client.types),
                    String(client.bytes / 1000), mode.rawValue,
                    decimal(ours.cpuSeconds), decimal(Double(ours.peakBytes) / 1e6, places: 0),
                    units[mode.yardstick].map { decimal(ours.cpuSeconds / $0, places: 3) } ?? "-",
                    codable.map { decimal($0.cpuSeconds) } ?? "-",
                    codable.map { decimal(ours.cpuSeconds / $0.cpuSeconds) } ?? "-",
                ])
            }
        }
        for (mode, seconds) in units.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            print("Y \(mode.rawValue): \(decimal(seconds)) CPU s")
        }
        printTable(rows)
    }
}

enum Mode: String, CaseIterable {
    case debug, release
    /// As SwiftPM and Xcode compile a whole module: LLVM sees a module for each file.
    case debugByFile = "debug, by file"
    case releaseByFile = "release, by file"

    /// How the yardstick, which is one file, is compiled.
    var yardstick: Mode {
        switch self {
        case .debug, .debugByFile: .debug
        case .release, .releaseByFile: .release
        }
    }

    var isByFile: Bool { self != yardstick }

    /// By file, the compiler would leave out what an object of an earlier run has already.
    var flags: [String] {
        ["-wmo", yardstick == .debug ? "-Onone" : "-O"]
            + (isByFile ? ["-num-threads", "2", "-Xfrontend", "-disable-incremental-llvm-codegen"] : [])
    }
}

/// A client that the tool has written.
struct Client {
    var name: String
    var sources: [String]
    var operations: Int
    var types: Int
    var lines: Int
    var bytes: Int

    init?(generating document: String, into folder: URL) throws {
        try? FileManager.default.removeItem(at: folder)
        let output = run([root.appending(path: ".build/release/openapi-gen").path, document, "--out", folder.path])
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        let sources = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        guard !sources.isEmpty else {
            print("\(document): nothing generated: \(output)")
            return nil
        }
        let texts = try sources.map { try Data(contentsOf: $0) }
        name = URL(filePath: document).deletingPathExtension().lastPathComponent
        self.sources = sources.map(\.path).sorted()
        let counts = output.split(separator: "\n").last?.split(separator: " ").compactMap { Int($0) } ?? []
        operations = counts.first ?? 0
        types = counts.dropFirst().first ?? 0
        lines = texts.reduce(0) { sum, text in sum + text.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) } }
        bytes = texts.reduce(0) { $0 + $1.count }
    }
}

let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

/// The documents that the project's figures are about.
var usualDocuments: [String] {
    let corpus = root.deletingLastPathComponent().appending(path: "shared/corpus")
    let paths = [
        "spotify-web-api/fixed-spotify-open-api.yml", "langfuse-api/openapi.yml", "box-content/openapi.json",
        "github-octokit/api.github.com.json", "stripe-api/spec3.yaml",
    ]
    let present = paths.map { corpus.appending(path: $0).path }.filter(FileManager.default.fileExists(atPath:))
    return [root.appending(path: "specs/platform.yaml").path] + present
}

func ratio(_ lines: Int, _ count: Int) -> String {
    count == 0 ? "-" : decimal(Double(lines) / Double(count), places: 1)
}

/// Whole module in Swift 6 mode, against the runtime's modules of this checkout's debug build.
func compile(_ sources: [String], _ mode: Mode, runs: Int, in folder: URL) throws -> ProcessCost? {
    let modules = root.appending(path: ".build/debug/Modules").path
    let output = mode.isByFile ? ["-output-file-map", try objects(of: sources, in: folder)] : ["-o", "/dev/null"]
    let command = ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-module-name", "Client"]
        + ["-I", modules, "-c"] + mode.flags + output + sources
    guard let cost = medianCost(of: command, runs: runs), cost.exitCode == 0 else { return nil }
    return cost
}

/// A file that tells the compiler where the object of each source goes.
func objects(of sources: [String], in folder: URL) throws -> String {
    let objects = folder.appending(path: "objects")
    try FileManager.default.createDirectory(at: objects, withIntermediateDirectories: true)
    let entries = sources.enumerated().map { ($1, ["object": objects.appending(path: "\($0).o").path]) }
    let map = objects.appending(path: "map.json")
    try JSONEncoder().encode(Dictionary(uniqueKeysWithValues: entries)).write(to: map)
    return map.path
}

/// The types of the document as another generator would write them.
func yardstickSource(for document: String, in folder: URL) -> String? {
    let text = run([root.appending(path: "Scripts/codable-yardstick").path, document])
    guard text.contains("CodingKeys") else { return nil }
    let file = folder.appending(path: "Yardstick.swift")
    do { try text.write(to: file, atomically: true, encoding: .utf8) } catch { return nil }
    return file.path
}

/// CPU seconds of 200 plain structs, by mode.
func yardsticks(modes: [Mode], runs: Int) -> [Mode: Double] {
    let script = root.deletingLastPathComponent().appending(path: "shared/tools/compile-yardstick").path
    guard FileManager.default.fileExists(atPath: script) else { return [:] }
    var result: [Mode: Double] = [:]
    for mode in modes {
        let words = run([script, mode.rawValue, "-n", String(runs)]).split { $0 == "\t" || $0 == " " }
        result[mode] = words.dropFirst().first.flatMap { Double($0) }
    }
    return result
}

func run(_ command: [String]) -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    do { try process.run() } catch { return "" }
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
}

func take(_ option: String, from arguments: inout [String]) -> String? {
    guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return nil }
    defer { arguments.removeSubrange(index...index + 1) }
    return arguments[index + 1]
}

func drop(_ flag: String, from arguments: inout [String]) -> Bool {
    guard let index = arguments.firstIndex(of: flag) else { return false }
    arguments.remove(at: index)
    return true
}
