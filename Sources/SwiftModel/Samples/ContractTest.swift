import APIModel
import ToolDiagnostics

/// The call of one method with sample values, before it is known whose method it is.
struct SampleCall {
    let title: String
    let test: String
    /// `cancel(jobID: "…")`
    let call: String
    let hasResult: Bool
    let isDeprecated: Bool
    let reading: String
}

extension OperationCall {
    /// Nothing where an argument has no value that can be spelled, which is reported, and where no call can succeed.
    func sample(_ diagnostics: Diagnostics) -> SampleCall? {
        guard !operation.switchesProtocols else { return nil }
        var texts: [String] = []
        for argument in arguments where argument.isRequired || !isUnsent(argument) {
            if let sample = argument.sample {
                texts.append(ReservedWords.label(argument.name) + ": " + sample)
            } else if argument.isRequired {
                diagnostics.note(.noSample(argument.name, name.factory), at: operation.methodRange)
                return nil
            }
        }
        let path = PlainText.singleLine(operation.path + (operation.fragment.map { "#" + $0 } ?? ""))
        let suffix = variant.suffix.isEmpty ? "" : " " + variant.suffix
        return SampleCall(
            title: SwiftLiteral.string("\(operation.method) \(path)\(suffix)"), test: name.factory,
            call: "\(ReservedWords.escaped(name.method))(\(texts.joined(separator: ", ")))",
            hasResult: success.type != "Void", isDeprecated: operation.isDeprecated, reading: reading)
    }

    /// URLSession, over which the tests go, sends no body with GET.
    private func isUnsent(_ argument: OperationArgument) -> Bool { operation.method == "GET" && argument.isBody }

    /// What makes the call happen, and reads enough of the answer.
    private var reading: String {
        if pages != nil { return ".page()" }
        if success.item != nil { return ".first { _ in true }" }
        return success.type == "ResponseBody" ? ".bytes(upTo: 1 << 26)" : ""
    }
}

extension SwiftTests {
    init(
        _ client: SwiftClientType, _ operations: OperationGroups, names: ClientNames, paths: [String],
        access: AccessLevel
    ) {
        var scope = NameScope { ["ContractTests", "ContractServer"].contains($0) }
        var suites: [SwiftTestSuite] = []
        for (index, group) in operations.tags.enumerated() where !group.samples.isEmpty {
            let receiver = "client." + ReservedWords.escaped(names.tagProperties[index])
            suites += SwiftTestSuite.suites(names.tagTypes[index] + "Tests", group.samples, receiver, &scope)
        }
        for (name, group) in zip(paths, operations.paths) {
            suites += SwiftTestSuite.suites(name + "Tests", group.samples, "client", &scope)
        }
        suites += SwiftTestSuite.suites(client.name + "Tests", operations.client.samples, "client", &scope)
        let credentials = client.credentials.map { credential in
            let words = SwiftModel.words(of: credential.name).map { $0.uppercased() }
            return SwiftTestCredential(
                name: ReservedWords.label(credential.name.filter { $0 != "`" }),
                variable: SwiftLiteral.string("API_" + words.joined(separator: "_")),
                function: credential.kind == ".basic" ? "login" : "credential")
        }
        self.init(client: client.name, access: access, credentials: credentials, suites: suites)
    }
}

extension SwiftTestSuite {
    /// A suite that grows beyond this is cut, so that its parts compile side by side.
    private static let maximumBytes = 60_000

    fileprivate static func suites(
        _ name: String, _ samples: [SampleCall], _ receiver: String, _ scope: inout NameScope
    ) -> [SwiftTestSuite] {
        guard !samples.isEmpty else { return [] }
        let lengths = samples.map { $0.call.utf8.count + 100 }
        return FileParts.cut(samples, lengths: lengths, maximum: maximumBytes).map {
            SwiftTestSuite(scope.assign(name), $0, receiver: receiver)
        }
    }

    fileprivate init(_ name: String, _ samples: [SampleCall], receiver: String) {
        var scope = NameScope { ReservedWords.dodged.union(["client"]).contains($0) }
        self.init(
            name: name,
            tests: samples.map { sample in
                SwiftContractTest(
                    title: sample.title, name: ReservedWords.escaped(scope.assign(sample.test)),
                    call: "\(receiver).\(sample.call)", hasResult: sample.hasResult,
                    isDeprecated: sample.isDeprecated, reading: sample.reading)
            })
    }
}

extension Diagnostic.Message {
    static func noSample(_ argument: String, _ operation: String) -> Self {
        Self(
            id: "no-sample",
            "no value of '\(argument)' can be shown, so '\(operation)' has no test; add an 'example'")
    }
}
