import APIModel

/// The object whose properties become arguments of a method: a multipart or form body.
func flattenedBody(_ content: APIModel.Content, forms: TypeForms) -> APIModel.ObjectShape? {
    guard content.kind == .multipart || content.kind == .form, let type = content.type else { return nil }
    guard case .structure(let object) = forms[forms.resolved(type).id] else { return nil }
    return object
}

extension TypeForms {
    /// `FilePart` for a binary part of a multipart body, `[FilePart]` for a list of them, also where a union allows
    /// both.
    func fileType(_ use: APIModel.TypeUse) -> String? {
        let id = resolved(use).id
        switch self[id] {
        case .scalar(.string(.binary)): return "FilePart"
        case .array(let item): return isFile(item) ? "[FilePart]" : nil
        case .union(let union):
            let types = union.variants.map { variant in
                isFile(variant.type) ? "FilePart" : isFileList(variant.type) ? "[FilePart]" : nil
            }
            return types.contains(nil) || types.isEmpty ? nil : types.contains("[FilePart]") ? "[FilePart]" : "FilePart"
        default: return nil
        }
    }

    private func isFile(_ use: APIModel.TypeUse) -> Bool {
        if case .scalar(.string(.binary)) = self[resolved(use).id] { true } else { false }
    }

    private func isFileList(_ use: APIModel.TypeUse) -> Bool {
        if case .array(let item) = self[resolved(use).id] { isFile(item) } else { false }
    }
}
