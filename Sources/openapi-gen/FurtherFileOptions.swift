import ArgumentParser

/// What may be read beside the inputs when they refer to further files.
struct FurtherFileOptions: ParsableArguments, Sendable {
    @Option(
        name: .customLong("map"),
        help: ArgumentHelp(
            "Read what references name below URL from the folder DIR. Repeatable.", valueName: "url=dir"),
        transform: URLMapping.init)
    var mappings: [URLMapping] = []

    @Option(
        name: .customLong("allow-network"),
        help: ArgumentHelp(
            "Fetch what references name at this origin, such as https://schemas.example.com. Repeatable.",
            valueName: "origin"),
        transform: NetworkOrigin.init)
    var origins: [NetworkOrigin] = []

    @Flag(help: "Follow references to files outside the folder of the document.")
    var allowOutside = false
}

/// `https://schemas.example.com/v1=mirror/v1`
struct URLMapping: Sendable {
    /// Without a slash at its end.
    let url: String
    let folder: String

    init(_ text: String) throws {
        // A query may hold '=' too; folders rarely do.
        guard let sign = text.lastIndex(of: "="), text[..<sign].contains("://"), text.index(after: sign) < text.endIndex
        else {
            throw ValidationError("'\(text)' maps nothing; write URL=DIR, such as https://example.com/schemas=schemas")
        }
        url = Self.withoutSlash(text[..<sign])
        folder = Self.withoutSlash(text[text.index(after: sign)...])
    }

    /// The file that stands for an address; nil when the address lies elsewhere.
    func path(for address: String) -> String? {
        guard address.hasPrefix(url + "/") else { return nil }
        return folder + address.dropFirst(url.count)
    }

    private static func withoutSlash(_ text: Substring) -> String {
        String(text.count > 1 && text.hasSuffix("/") ? text.dropLast() : text)
    }
}
