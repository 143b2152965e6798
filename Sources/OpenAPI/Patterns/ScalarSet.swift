/// Characters that one place of a pattern takes.
package struct ScalarSet: Equatable {
    private var ranges: [ClosedRange<Unicode.Scalar>] = []
    private var categories: [Unicode.GeneralCategory] = []
    private var parts: [ScalarSet] = []
    private var isInverted = false

    init() {}

    init(_ scalar: Unicode.Scalar) { ranges = [scalar...scalar] }

    init(_ range: ClosedRange<Unicode.Scalar>) { ranges = [range] }

    /// `L`, `Lu`: the categories of Unicode whose names begin so (RFC 9485, 3); nil when there are none.
    init?(category name: String) {
        categories = Self.categoryNames.filter { $0.key.hasPrefix(name) }.map(\.value)
        guard (1...2).contains(name.utf8.count), !categories.isEmpty else { return nil }
    }

    package func contains(_ scalar: Unicode.Scalar) -> Bool {
        let isHere =
            ranges.contains { $0.contains(scalar) } || categories.contains(scalar.properties.generalCategory)
            || parts.contains { $0.contains(scalar) }
        return isHere != isInverted
    }

    mutating func insert(_ other: ScalarSet) { parts.append(other) }

    var inverted: ScalarSet {
        var set = self
        set.isInverted.toggle()
        return set
    }

    /// Its character, when it is made of one.
    var only: Unicode.Scalar? {
        guard ranges.count == 1, categories.isEmpty, parts.isEmpty, !isInverted else { return nil }
        return ranges[0].lowerBound == ranges[0].upperBound ? ranges[0].lowerBound : nil
    }

    static let digits = ScalarSet("0"..."9")
    static let words = ScalarSet(of: [digits, ScalarSet("a"..."z"), ScalarSet("A"..."Z"), ScalarSet("_")])
    static let spaces = ScalarSet(of: [ScalarSet("\t"..."\r"), ScalarSet(" ")])
    static let anyButLineEnds = ScalarSet(of: [ScalarSet("\n"), ScalarSet("\r")]).inverted

    private init(of parts: [ScalarSet]) { self.parts = parts }

    private static let categoryNames: [String: Unicode.GeneralCategory] = [
        "Lu": .uppercaseLetter, "Ll": .lowercaseLetter, "Lt": .titlecaseLetter, "Lm": .modifierLetter,
        "Lo": .otherLetter, "Mn": .nonspacingMark, "Mc": .spacingMark, "Me": .enclosingMark, "Nd": .decimalNumber,
        "Nl": .letterNumber, "No": .otherNumber, "Pc": .connectorPunctuation, "Pd": .dashPunctuation,
        "Ps": .openPunctuation, "Pe": .closePunctuation, "Pi": .initialPunctuation, "Pf": .finalPunctuation,
        "Po": .otherPunctuation, "Sm": .mathSymbol, "Sc": .currencySymbol, "Sk": .modifierSymbol,
        "So": .otherSymbol, "Zs": .spaceSeparator, "Zl": .lineSeparator, "Zp": .paragraphSeparator, "Cc": .control,
        "Cf": .format, "Cn": .unassigned, "Co": .privateUse,
    ]
}
