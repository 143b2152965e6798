import ArgumentParser
import ToolDiagnostics

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#endif

extension ExitCode {
    static let documentErrors = ExitCode(1)
    static let wrongUsage = ExitCode(2)
    static let differences = ExitCode(3)
    static let unusableFiles = ExitCode(4)
}

/// What the command says, and how it ends.
enum Console {
    /// Results go to standard output.
    static func print(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// What is wrong goes to standard error.
    ///
    /// - Parameter limit: How many are written out; the rest are counted.
    static func report(_ diagnostics: [Diagnostic], limit: Int = 50) {
        let printer = DiagnosticPrinter(style: isColoured ? .coloured : .plain, limit: limit)
        write(printer.text(of: diagnostics), to: STDERR_FILENO)
    }

    /// What only a person at a terminal wants to know.
    static func inform(_ text: String) {
        if isTerminal { write(text + "\n", to: STDERR_FILENO) }
    }

    /// Shows which stage a long run has come to; short runs and pipes show nothing.
    @MainActor static func progress(_ stage: String) {
        guard isTerminal, ContinuousClock.now - start > .milliseconds(400) else { return }
        isShowingProgress = true
        write("\r\u{1B}[K\(stage) …", to: STDERR_FILENO)
    }

    /// Takes the line of the progress away.
    @MainActor static func endProgress() {
        if isShowingProgress { write("\r\u{1B}[K", to: STDERR_FILENO) }
        isShowingProgress = false
        start = .now
    }

    @MainActor private static var start = ContinuousClock.now
    @MainActor private static var isShowingProgress = false

    private static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 && value(of: "TERM") != "dumb" }

    /// Ends the process as an error of parsing or running asks for.
    static func finish(_ error: any Error) -> Never {
        let code = OpenAPIGen.exitCode(for: error)
        // What a run finds wrong with its arguments is shown with their usage, as it is while they are parsed.
        let message =
            error is ValidationError ? GenerateCommand.fullMessage(for: error) : OpenAPIGen.fullMessage(for: error)
        if !message.isEmpty {
            write(message + "\n", to: code == .success ? STDOUT_FILENO : STDERR_FILENO)
        }
        exit((code == .validationFailure ? .wrongUsage : code).rawValue)
    }

    /// Colours are for people at a terminal who did not ask for none (no-color.org).
    private static var isColoured: Bool {
        guard isatty(STDERR_FILENO) == 1, value(of: "NO_COLOR").isEmpty else { return false }
        return !["", "dumb"].contains(value(of: "TERM"))
    }

    private static func value(of variable: String) -> String {
        getenv(variable).map { String(cString: $0) } ?? ""
    }

    private static func write(_ text: String, to file: CInt) {
        var text = text
        text.withUTF8 { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = systemWrite(file, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno != EINTR { return }
                rest = rest.dropFirst(max(0, count))
            }
        }
    }
}

/// `write(2)`, which the functions above hide.
private func systemWrite(_ file: CInt, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int {
    write(file, bytes, count)
}
