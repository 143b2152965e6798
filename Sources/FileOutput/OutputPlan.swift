import SwiftRendering
import ToolDiagnostics

/// What has to be done so that a folder holds certain files. Making the plan reads, and changes nothing.
struct OutputPlan {
    struct Replacement {
        let path: String
        let bytes: [UInt8]
        /// Those of the file in its place.
        let permissions: FileStatus.Permissions?
    }

    private let root: String
    /// From the outside in.
    private(set) var missingFolders: [String] = []
    private(set) var replacements: [Replacement] = []
    /// Files that were written earlier and are no longer made.
    private(set) var staleFiles: [String] = []
    private(set) var report = OutputReport()

    init(_ files: [GeneratedFile], in root: String) throws(FileError) {
        self.root = root
        try checkOutputNames(files.map(\.path))
        for path in prefixes(of: root) { try add(folder: path, followsLinks: true) }
        for folder in Self.folders(of: files) { try add(folder: absolute(folder), followsLinks: false) }
        for file in files { try add(file) }
        report.removed = StaleFiles(besides: files, in: root).paths
        staleFiles = report.removed.map(absolute)
    }

    private func absolute(_ path: String) -> String {
        root.hasSuffix("/") ? root + path : root + "/" + path
    }

    /// Every folder below the root that the files stand in, outer ones first.
    private static func folders(of files: [GeneratedFile]) -> [String] {
        var folders: [String] = []
        var seen: Set<String> = []
        for file in files {
            for folder in prefixes(of: file.path).dropLast() where seen.insert(folder).inserted {
                folders.append(folder)
            }
        }
        return folders
    }

    /// - Parameter followsLinks: True for the part of the path that the user gave.
    private mutating func add(folder path: String, followsLinks: Bool) throws(FileError) {
        do throws(SystemProblem) {
            let status = try followsLinks ? SystemCalls.statusOfTarget(path) : SystemCalls.status(path)
            switch status.kind {
            case .folder: return
            case .link: throw .isLink
            case .file, .other: throw .isNoFolder
            }
        } catch {
            switch error {
            case .noEntry: missingFolders.append(path)
            case .isLink: throw FileError(.linkInOutput(path))
            case .isNoFolder: throw FileError(.fileInsteadOfFolder(path))
            default: throw FileError(.unwritableFile(path, error))
            }
        }
    }

    private mutating func add(_ file: GeneratedFile) throws(FileError) {
        let path = absolute(file.path)
        guard OwnershipMark(in: file.bytes) != nil else { throw FileError(.unmarkedFile(file.path)) }
        guard let status = try status(ofFile: path) else { return replace(file, permissions: nil) }
        guard status.kind == .file else { throw FileError(.otherInsteadOfFile(path)) }
        let present: [UInt8]
        do throws(SystemProblem) {
            present = try SystemCalls.contents(of: path, limit: max(file.bytes.count + 1, OwnershipMark.reach))
        } catch {
            throw FileError(.unreadableFile(path, error))
        }
        if SystemCalls.areSame(present, file.bytes) {
            report.unchanged.append(file.path)
        } else if OwnershipMark(in: present) != nil {
            replace(file, permissions: status.permissions)
        } else {
            throw FileError(.foreignFile(path))
        }
    }

    /// Nil where nothing stands.
    private func status(ofFile path: String) throws(FileError) -> FileStatus? {
        do throws(SystemProblem) {
            return try SystemCalls.status(path)
        } catch {
            if error == .noEntry { return nil }
            throw FileError(.unwritableFile(path, error))
        }
    }

    private mutating func replace(_ file: GeneratedFile, permissions: FileStatus.Permissions?) {
        replacements.append(Replacement(path: absolute(file.path), bytes: file.bytes, permissions: permissions))
        report.written.append(file.path)
    }
}

extension Diagnostic.Message {
    static func fileInsteadOfFolder(_ path: String) -> Self {
        Self(id: "file-instead-of-folder", "'\(path)' is a file, not a folder; name another output folder")
    }

    static func linkInOutput(_ path: String) -> Self {
        Self(
            id: "link-in-output",
            "'\(path)' is a symbolic link, and nothing is written through links; remove it or name another folder"
        )
    }

    static func otherInsteadOfFile(_ path: String) -> Self {
        Self(
            id: "other-instead-of-file",
            "'\(path)' is in the way: a file has to stand there; remove it or name another output folder")
    }

    static func foreignFile(_ path: String) -> Self {
        Self(
            id: "foreign-file",
            "'\(path)' was not written by openapi-gen, so it is left alone and nothing was changed; "
                + "remove it or name another output folder")
    }

    static func unmarkedFile(_ path: String) -> Self {
        Self(
            id: "unmarked-file",
            "'\(path)' would not be known again as generated; begin its template with '// Generated by openapi-gen'")
    }
}
