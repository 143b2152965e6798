#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// What tells that files were changed: which file stands at each path, its size and the time of its last change.
package struct FileStamps: Equatable {
    private struct Stamp: Equatable {
        let identity: FileStatus.Identity
        let size: Int
        let seconds: Int
        let nanoseconds: Int
    }

    /// Nil where nothing stands.
    private var stamps: [String: Stamp?] = [:]

    /// - Parameter paths: Files and folders; what is added to a folder or removed from it changes the folder.
    package init(of paths: some Sequence<String>) {
        for path in paths { stamps[path] = Self.stamp(of: path) }
    }

    private static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return Stamp(
            identity: FileStatus.Identity(device: status.st_dev, number: status.st_ino), size: Int(status.st_size),
            seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
    }
}
