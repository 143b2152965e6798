extension Node.Kind {
    /// What a plain scalar is by the core schema of YAML 1.2.2, 10.3.2, with one difference: digits after a leading
    /// zero (`0123`, `00.5`) make a string, as in JSON, because what is written so is a code and not a quantity.
    init(ofPlain text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.first else {
            self = .null
            return
        }
        self =
            switch first {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                numberKind(text)
            case UInt8(ascii: "~"): text.count == 1 ? .null : .string
            case UInt8(ascii: "n"), UInt8(ascii: "N"): isAnyCase(text, of: "null") ? .null : .string
            case UInt8(ascii: "t"), UInt8(ascii: "T"): isAnyCase(text, of: "true") ? .boolean : .string
            case UInt8(ascii: "f"), UInt8(ascii: "F"): isAnyCase(text, of: "false") ? .boolean : .string
            default: .string
            }
    }
}

/// True for a word written in lower case, in upper case or with a capital.
private func isAnyCase(_ text: UnsafeBufferPointer<UInt8>, of word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: text.count)
    if text[0] == letters[0] { return text.elementsEqual(letters) }
    let rest = zip(text.dropFirst(), letters.dropFirst())
    return text[0] == letters[0] - 0x20 && (rest.allSatisfy { $0 == $1 } || rest.allSatisfy { $0 == $1 - 0x20 })
}

private func numberKind(_ text: UnsafeBufferPointer<UInt8>) -> Node.Kind {
    if text.count > 2, text[0] == UInt8(ascii: "0") {
        if text[1] == UInt8(ascii: "x") { return text.dropFirst(2).allSatisfy(isHexadecimalDigit) ? .integer : .string }
        if text[1] == UInt8(ascii: "o") { return text.dropFirst(2).allSatisfy(isOctalDigit) ? .integer : .string }
    }
    let isSigned = text[0] == UInt8(ascii: "+") || text[0] == UInt8(ascii: "-")
    let number = isSigned ? text.dropFirst() : text[...]
    let digits = number.prefix(while: isDigit)
    if digits.count > 1, digits.first == UInt8(ascii: "0") { return .string }
    var rest = number[digits.endIndex...]
    if rest.isEmpty { return digits.isEmpty ? .string : .integer }
    if rest.first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
        if digits.isEmpty, isSpecialNumber(rest, isSigned: isSigned) { return .number }
        let fraction = rest.prefix(while: isDigit)
        if digits.isEmpty, fraction.isEmpty { return .string }
        rest = rest[fraction.endIndex...]
    } else if digits.isEmpty {
        return .string
    }
    return rest.isEmpty || isExponent(rest) ? .number : .string
}

private func isExponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first, first | 0x20 == UInt8(ascii: "e") else { return false }
    let sign = text.dropFirst().first
    let digits = text.dropFirst(sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") ? 2 : 1)
    return !digits.isEmpty && digits.allSatisfy(isDigit)
}

/// True for the `inf` and `nan` of `.inf`, `-.Inf`, `.NaN` and the like.
private func isSpecialNumber(_ name: Slice<UnsafeBufferPointer<UInt8>>, isSigned: Bool) -> Bool {
    let name = UnsafeBufferPointer(rebasing: name)
    return isAnyCase(name, of: "inf") || !isSigned && (isAnyCase(name, of: "nan") || name.elementsEqual("NaN".utf8))
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
private func isOctalDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 8 }
private func isHexadecimalDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 6 }
