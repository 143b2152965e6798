import Foundation
import PackagePlugin

/// The document of a target: what its configuration names, else `openapi.yaml`, `.yml` or `.json` in its folder.
struct TargetDocument {
    static let configurationName = "openapi-gen.yaml"
    static let documentNames = ["openapi.yaml", "openapi.yml", "openapi.json"]

    /// Thrown after what is wrong was told at its place.
    struct Refusal: Error, CustomStringConvertible {
        var description: String { "no client was generated" }
    }

    let url: URL
    /// How many files the fixed layout has beside `Client.swift`.
    let files: Int
    private let configuration: URL?
    private let templates: URL?

    /// - Throws: `Refusal`, after saying what is missing where.
    init(in folder: URL, of target: String) throws {
        let file = folder.appending(path: Self.configurationName)
        let settings = try? Settings(reading: file)
        configuration = settings == nil ? nil : file
        url = try Self.document(settings, in: folder, of: target)
        files = settings?["files"].flatMap { Int($0.value) }.flatMap { (1...64).contains($0) ? $0 : nil } ?? 32
        templates = (settings?["templates"]?.value).map { folder.appending(path: $0) }
    }

    private static func document(_ settings: Settings?, in folder: URL, of target: String) throws -> URL {
        if let setting = settings?["document"] {
            let url = folder.appending(path: setting.value).standardizedFileURL
            if exists(url) { return url }
            let file = folder.appending(path: configurationName).path(percentEncoded: false)
            Diagnostics.error(
                "'\(file)' names the document '\(setting.value)', which is not there", file: file, line: setting.line)
            throw Refusal()
        }
        let found = documentNames.map { folder.appending(path: $0) }.filter(exists)
        switch found.count {
        case 1: return found[0]
        case 0:
            Diagnostics.error(
                """
                the target '\(target)' has no OpenAPI document: put an 'openapi.yaml' into its folder, or name the \
                document in '\(configurationName)' there
                """, file: folder.path(percentEncoded: false), line: nil)
        default:
            let names = found.map { "'\($0.lastPathComponent)'" }.joined(separator: " and ")
            Diagnostics.error(
                """
                the target '\(target)' has two OpenAPI documents, \(names): remove one, or name the right one in \
                '\(configurationName)'
                """, file: found[1].path(percentEncoded: false), line: 1)
        }
        throw Refusal()
    }

    /// What the generator needs to know of them.
    var arguments: [String] {
        let settings = configuration.map { ["--config", $0.path(percentEncoded: false)] } ?? []
        return [url.path(percentEncoded: false)] + settings
    }

    /// Everything that a change of has to lead to another run: parts of the document may lie anywhere below its folder.
    var inputs: [URL] {
        let parts = Self.files(below: url.deletingLastPathComponent(), endings: ["yaml", "yml", "json"])
        let templates = templates.map { Self.files(below: $0, endings: ["mustache"]) } ?? []
        let all = [url] + [configuration].compactMap { $0 } + parts + templates
        return Set(all.map(\.standardizedFileURL)).sorted { $0.path < $1.path }
    }

    private static func files(below folder: URL, endings: Set<String>) -> [URL] {
        let walk = FileManager.default.enumerator(
            at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles, .skipsPackageDescendants])
        return walk?.compactMap { $0 as? URL }.filter { endings.contains($0.pathExtension) } ?? []
    }

    private static func exists(_ url: URL) -> Bool {
        FileManager.default.fileExists(atPath: url.path(percentEncoded: false))
    }
}

/// The few settings that have to be known before the generator runs; it reads and checks the file itself.
private struct Settings {
    private var values: [String: (value: String, line: Int)] = [:]

    init(reading file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard let match = line.prefixMatch(of: /([a-z]+):\s+(?:"([^"]*)"|'([^']*)'|([^#\s][^#]*))/) else {
                continue
            }
            let value = match.2 ?? match.3 ?? match.4 ?? ""
            values[String(match.1)] = (value.trimmingCharacters(in: .whitespaces), index + 1)
        }
    }

    subscript(key: String) -> (value: String, line: Int)? { values[key] }
}
