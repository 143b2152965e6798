import Foundation

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

enum FileOperations {
    /// Moves a file over another one in the same folder in one step.
    static func move(_ source: URL, replacing target: URL) throws {
        #if os(Windows)
            _ = try FileManager.default.replaceItemAt(target, withItemAt: source)
        #else
            guard rename(source.path, target.path) == 0 else {
                throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: target.path])
            }
        #endif
    }
}
