#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

/// A program that belongs to this one and says something to its standard output.
enum ChildProcess {
    /// The path of `openapi-gen-NAME` in the folder of this program. What SwiftPM builds for plugins ends in `-tool`,
    /// and so do both.
    static func sibling(_ name: String) -> String {
        let parts = ownPath.split(separator: "/", omittingEmptySubsequences: false)
        let ending = parts.last?.hasSuffix("-tool") == true ? "-tool" : ""
        return (parts.dropLast() + ["openapi-gen-\(name)\(ending)"]).joined(separator: "/")
    }

    /// Runs a program with one argument to its end.
    ///
    /// - Returns: All that it wrote to standard output; nil when there is no such program.
    static func output(of program: String, _ argument: String) -> [UInt8]? {
        var ends: [CInt] = [0, 0]
        guard pipe(&ends) == 0 else { return nil }
        let child = start(program, argument, writingTo: ends)
        close(ends[1])
        defer { close(ends[0]) }
        guard let child else { return nil }
        let bytes = contents(of: ends[0])
        var status: CInt = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return bytes
    }

    private static func start(_ program: String, _ argument: String, writingTo ends: [CInt]) -> pid_t? {
        #if canImport(Darwin) || canImport(Android)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addclose(&actions, ends[0])
        posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
        posix_spawn_file_actions_addclose(&actions, ends[1])
        var arguments = [strdup(program), strdup(argument), nil]
        defer { for argument in arguments { free(argument) } }
        var child = pid_t()
        return posix_spawn(&child, program, &actions, nil, &arguments, environ) == 0 ? child : nil
    }

    private static func contents(of file: CInt) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count > 0 { bytes += chunk[..<count] } else if count == 0 || errno != EINTR { return bytes }
        }
    }

    /// Where this program stands, with links followed.
    private static var ownPath: String {
        #if canImport(Darwin)
            var size = UInt32(0)
            _NSGetExecutablePath(nil, &size)
            var path = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&path, &size) == 0, let resolved = realpath(path, nil) else { return "" }
        #else
            guard let resolved = realpath("/proc/self/exe", nil) else { return "" }
        #endif
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
