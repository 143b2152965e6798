import Foundation

/// Fetches one address for `openapi-gen`, which lets nothing else near a network.
///
///     openapi-gen-fetch ADDRESS
///
/// Says in a line what came of it: `fetched`, after which come the bytes, `moved ADDRESS` or `failed REASON`. Where a
/// redirect may lead is for the caller to know.
@main enum Fetch {
    static func main() {
        let output = FileHandle.standardOutput
        switch outcome(of: CommandLine.arguments) {
        case .fetched(let bytes):
            output.write(Data("fetched\n".utf8))
            output.write(bytes)
        case .moved(let address): output.write(Data("moved \(address)\n".utf8))
        case .failed(let reason): output.write(Data("failed \(reason)\n".utf8))
        }
    }

    private static func outcome(of arguments: [String]) -> Transfer.Outcome {
        guard arguments.count == 2, let url = URL(string: arguments[1]) else { return .failed("this is no URL") }
        return Transfer.outcome(of: url)
    }
}
