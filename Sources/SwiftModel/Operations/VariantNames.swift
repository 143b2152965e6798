import APIModel

/// Names for further methods of operations, which no other operation has: `createWithText`, `watchStream`.
struct VariantNames {
    private var factories: Set<String>
    private var methods: Set<Method>

    private struct Method: Hashable {
        let section: OperationSection
        let name: String

        init(_ section: OperationSection, _ name: String) {
            // Without a tag all are methods of the client.
            if case .tag = section { self.section = section } else { self.section = .client }
            self.name = name
        }
    }

    init(beside names: [OperationName], in sections: [OperationSection]) {
        factories = Set(names.map(\.factory))
        methods = Set(zip(sections, names).map { Method($0, $1.method) })
    }

    /// The name with a suffix, which gets a word and then a number where that is another operation.
    ///
    /// - Parameter suffix: Nothing for the operation itself.
    mutating func name(_ name: OperationName, _ suffix: String, in section: OperationSection) -> OperationName {
        guard !suffix.isEmpty else { return name }
        var number = 0
        while true {
            let ending = Self.ending(suffix, number)
            let variant = OperationName(factory: name.factory + ending, method: name.method + ending)
            let method = Method(section, variant.method)
            if !factories.contains(variant.factory), !methods.contains(method) {
                factories.insert(variant.factory)
                methods.insert(method)
                return variant
            }
            number += 1
        }
    }

    /// `Stream`, `AsStream`, `Stream3`
    private static func ending(_ suffix: String, _ number: Int) -> String {
        switch number {
        case 0: suffix
        case 1 where suffix == "Stream": "AsStream"
        default: suffix + String(number + 1)
        }
    }
}
