#if canImport(FoundationNetworking)
    import Foundation

    /// Holds up a session of its own while its answer waits to be read.
    ///
    /// libcurl's transfers cannot be paused through `URLSession` on Linux. Its queue hands every piece of an answer to the
    /// delegate's queue; when that does not take it, nothing more is read from the connection.
    final class TransferGate: @unchecked Sendable {  // Everything is reached with the condition's lock held.
        private static let maximumPending = 16
        private let condition = NSCondition()
        private var pendingCount = 0
        private var isShut = false
        private var isOpenForGood = false

        /// Waits until a further piece may be handed over.
        func enter() {
            condition.lock()
            while !isOpenForGood && (isShut || pendingCount >= TransferGate.maximumPending) { condition.wait() }
            pendingCount += 1
            condition.unlock()
        }

        func leave() {
            change { pendingCount -= 1 }
        }

        func shut(_ isShut: Bool) {
            change { self.isShut = isShut }
        }

        /// Lets everything pass from now on.
        func open() {
            change { isOpenForGood = true }
        }

        private func change(_ body: () -> Void) {
            condition.lock()
            body()
            condition.broadcast()
            condition.unlock()
        }
    }

    /// The delegate's queue of such a session.
    final class GatedOperationQueue: OperationQueue, @unchecked Sendable {  // As its superclass; the gate is constant.
        private let gate: TransferGate

        init(gate: TransferGate) {
            self.gate = gate
            super.init()
            maxConcurrentOperationCount = 1
        }

        override func addOperation(_ block: @escaping @Sendable () -> Void) {
            gate.enter()
            super.addOperation { [gate] in
                block()
                gate.leave()
            }
        }
    }
#else
    /// `URLSession` pauses its tasks itself.
    struct TransferGate: Sendable {
        func open() {}
    }
#endif
