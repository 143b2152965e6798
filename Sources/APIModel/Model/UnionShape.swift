package import ToolDiagnostics

package struct UnionShape: Sendable {
    package struct Variant: Sendable {
        package var type: TypeUse
        /// Discriminator values that lead here; empty without discriminator.
        package var tags: [String]
        /// The name the document suggests: a title, a mapping key, a component.
        package var name: String?
        /// What a JSON value must look like to be of this variant.
        package var signature: Signature
        package var range: SourceRange

        package init(type: TypeUse, tags: [String], name: String? = nil, signature: Signature, range: SourceRange) {
            self.type = type
            self.tags = tags
            self.name = name
            self.signature = signature
            self.range = range
        }
    }

    package enum Selection: Sendable {
        case discriminator(property: String, fallback: Int?)
        /// By constants, kinds, required and known properties: see `Signature`.
        case signature
    }

    /// Worked out from the variant's type, through references and `allOf`.
    package indirect enum Signature: Sendable, Hashable {
        case object(required: [String], optional: [String], constants: [Constant], isOpen: Bool)
        /// Strings, with the values of a closed list when there is one.
        case string(values: [String])
        case integer, number, boolean, null, array, any
        /// An array of such elements; `array` where elements do not matter.
        case arrayOf(Signature)
        /// The variant is itself a union: any of these.
        case either([Signature])
    }

    package struct Constant: Sendable, Hashable {
        package var property: String
        package var values: [Literal]

        package init(property: String, values: [Literal]) {
            self.property = property
            self.values = values
        }
    }

    package var variants: [Variant]
    package var selection: Selection
    /// The union closes a cycle and needs indirect storage.
    package var isIndirect: Bool

    package init(variants: [Variant], selection: Selection, isIndirect: Bool = false) {
        self.variants = variants
        self.selection = selection
        self.isIndirect = isIndirect
    }
}
