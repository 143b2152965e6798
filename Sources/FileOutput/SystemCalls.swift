#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// Why the system refused, in its own words.
struct SystemProblem: Error, Equatable {
    let code: CInt

    static var last: SystemProblem { SystemProblem(code: errno) }
    static let noEntry = SystemProblem(code: ENOENT)
    static let isFolder = SystemProblem(code: EISDIR)
    static let isNoFolder = SystemProblem(code: ENOTDIR)
    static let isLink = SystemProblem(code: ELOOP)

    /// Whether nothing stands at the path, a file among its folders included.
    var isAbsence: Bool { self == .noEntry || self == .isNoFolder }

    var text: String {
        let words = String(cString: strerror(code))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}

/// What stands at a path; a symbolic link itself, not what it leads to.
struct FileStatus {
    enum Kind { case file, folder, link, other }
    typealias Permissions = mode_t

    /// The same for two names of one file, as on a disk that ignores case.
    struct Identity: Hashable {
        let device: dev_t
        let number: ino_t
    }

    let kind: Kind
    let permissions: Permissions
    let identity: Identity

    fileprivate init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        permissions = status.st_mode & 0o7777
        identity = Identity(device: status.st_dev, number: status.st_ino)
    }
}

/// The calls of the system, each with its failure as a thrown value.
enum SystemCalls {
    static var processNumber: Int { Int(getpid()) }

    static func areSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && memcmp(left, right, left.count) == 0
    }

    static func status(_ path: String) throws(SystemProblem) -> FileStatus {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw .last }
        return FileStatus(status)
    }

    /// What a path leads to, through symbolic links.
    static func statusOfTarget(_ path: String) throws(SystemProblem) -> FileStatus {
        var status = stat()
        guard stat(path, &status) == 0 else { throw .last }
        return FileStatus(status)
    }

    /// A path with every symbolic link followed.
    static func realPath(_ path: String) throws(SystemProblem) -> String {
        guard let resolved = realpath(path, nil) else { throw .last }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The bytes of a file, at most `limit`.
    static func contents(of path: String, limit: Int) throws(SystemProblem) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .last }
        defer { close(file) }
        return try contents(of: file, limit: limit)
    }

    static func standardInput(limit: Int) throws(SystemProblem) -> [UInt8] {
        try contents(of: STDIN_FILENO, limit: limit)
    }

    private static func contents(of file: CInt, limit: Int) throws(SystemProblem) -> [UInt8] {
        var status = stat()
        let size = fstat(file, &status) == 0 ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        while bytes.count < limit {
            // One byte more than the file has, so that a single call meets its end.
            let count = min(limit - bytes.count, max(size + 1 - bytes.count, 65_536))
            let chunk = try chunk(of: file, count)
            if chunk.isEmpty { break }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        }
        return bytes
    }

    private static func chunk(of file: CInt, _ count: Int) throws(SystemProblem) -> [UInt8] {
        var problem: SystemProblem?
        let chunk = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var result = read(file, buffer.baseAddress, count)
            while result < 0, errno == EINTR { result = read(file, buffer.baseAddress, count) }
            if result < 0 { problem = .last }
            filled = max(0, result)
        }
        if let problem { throw problem }
        return chunk
    }

    /// Writes a new file; nothing may stand at the path.
    static func create(_ path: String, _ bytes: [UInt8], permissions: FileStatus.Permissions?) throws(SystemProblem) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw .last }
        var problem = fill(file, with: bytes)
        if problem == nil, let permissions, fchmod(file, permissions) != 0 { problem = .last }
        if close(file) != 0, problem == nil { problem = .last }
        guard let problem else { return }
        unlink(path)
        throw problem
    }

    private static func fill(_ file: CInt, with bytes: [UInt8]) -> SystemProblem? {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno != EINTR { return .last }
                rest = rest.dropFirst(max(0, count))
            }
            return nil
        }
    }

    /// Puts a file in the place of another, at once.
    static func move(_ path: String, to target: String) throws(SystemProblem) {
        guard rename(path, target) == 0 else { throw .last }
    }

    static func removeFile(_ path: String) throws(SystemProblem) {
        guard unlink(path) == 0 else { throw .last }
    }

    static func makeFolder(_ path: String) throws(SystemProblem) {
        guard mkdir(path, 0o777) == 0 else { throw .last }
    }

    /// Removes a folder that is empty.
    static func removeFolder(_ path: String) throws(SystemProblem) {
        guard rmdir(path) == 0 else { throw .last }
    }

    /// What a folder holds, by name, in order of the names.
    static func names(in folder: String) throws(SystemProblem) -> [String] {
        guard let stream = opendir(folder) else { throw .last }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
