import Diagnostics
import FileOutput
import Generator

/// Finds the further files of a document: only below its own folder, and nothing from a network.
struct DocumentFiles {
    private let folder: String

    /// - Parameter path: The document that the user named.
    init(besides path: String) {
        folder = Self.folder(of: path)
    }

    func load(_ address: String, from file: SourceFile) -> Result<SourceFile, GenerationOptions.LoadingRefusal> {
        guard !address.contains("://") else {
            return .failure(
                .init("nothing is fetched from a network; save the file beside the document and refer to it there"))
        }
        guard !address.hasPrefix("/"), let path = resolved(address, from: Self.folder(of: file.path)) else {
            return .failure(.init("it lies outside the document's folder '\(folder)'; move it there"))
        }
        do throws(FileError) {
            return .success(try SourceFile(reading: path, below: folder))
        } catch {
            return .failure(.init(error.message.text))
        }
    }

    /// The path without `.` and `..`; nil when it leads out of the document's folder.
    private func resolved(_ address: String, from start: String) -> String? {
        var parts = start.split(separator: "/").map(String.init)
        let depth = folder.split(separator: "/").count
        for part in address.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.count > depth else { return nil }
                parts.removeLast()
            } else {
                parts.append(String(part))
            }
        }
        return (start.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
    }

    private static func folder(of path: String) -> String {
        let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    }
}
