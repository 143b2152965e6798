import Foundation

/// A value behind a lock. Never held across an `await`.
///
/// `Synchronization.Mutex` would do, but needs macOS 15 and iOS 18.
package final class Locked<Value>: @unchecked Sendable {  // The value is only reached with the lock held.
    private let lock = NSLock()
    private var value: Value

    package init(_ value: Value) {
        self.value = value
    }

    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }

    /// Puts a new value in and gives the old one.
    func exchange(_ newValue: Value) -> Value {
        withLock { value in
            defer { value = newValue }
            return value
        }
    }
}

/// Reflection, as in `dump`, would look at the value without the lock.
extension Locked: CustomReflectable {
    package var customMirror: Mirror { Mirror(self, children: []) }
}
