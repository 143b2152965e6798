import SwiftRendering

/// Files that an earlier run wrote and that this one does not make.
///
/// In folders that this run writes to, every file with our mark counts. A folder below them counts as ours only when it
/// holds nothing but files that were generated from the same document: another client may live there.
struct StaleFiles {
    /// Relative to the root, in order.
    private(set) var paths: [String] = []
    private let root: String
    private let kept: Set<String>
    private let keptFolders: Set<String>
    private let keptFiles: Set<FileStatus.Identity>
    private let marks: Set<OwnershipMark>

    init(besides files: [GeneratedFile], in root: String) {
        self.root = root
        kept = Set(files.map(\.path))
        keptFolders = Set(files.flatMap { [""] + prefixes(of: $0.path).dropLast() })
        keptFiles = Set(files.compactMap { try? SystemCalls.status(root + "/" + $0.path).identity })
        marks = Set(files.compactMap { OwnershipMark(in: $0.bytes) })
        search("")
    }

    private mutating func search(_ folder: String) {
        for name in names(in: folder) {
            let path = folder.isEmpty ? name : folder + "/" + name
            guard !kept.contains(path), let status = try? SystemCalls.status(root + "/" + path) else { continue }
            switch status.kind {
            case .file where !keptFiles.contains(status.identity) && mark(of: path) != nil: paths.append(path)
            case .folder where keptFolders.contains(path): search(path)
            case .folder: paths += filesOfOurs(below: path) ?? []
            case .file, .link, .other: break
            }
        }
    }

    /// All files of a folder, or nil as soon as one of them is not from this document.
    private func filesOfOurs(below folder: String) -> [String]? {
        var files: [String] = []
        for name in names(in: folder) {
            let path = folder + "/" + name
            switch (try? SystemCalls.status(root + "/" + path))?.kind {
            case .file:
                guard let mark = mark(of: path), marks.contains(mark) else { return nil }
                files.append(path)
            case .folder:
                guard let inner = filesOfOurs(below: path) else { return nil }
                files += inner
            default: return nil
            }
        }
        return files
    }

    /// Files first, so that a folder that is not ours is known soon; hidden things are never ours.
    private func names(in folder: String) -> [String] {
        let names = (try? SystemCalls.names(in: folder.isEmpty ? root : root + "/" + folder)) ?? []
        return names.filter { !$0.hasPrefix(".") }
    }

    private func mark(of path: String) -> OwnershipMark? {
        guard path.hasSuffix(".swift") || path.hasSuffix(".md") else { return nil }
        let start = try? SystemCalls.contents(of: root + "/" + path, limit: OwnershipMark.reach)
        return start.flatMap { OwnershipMark(in: $0) }
    }
}
