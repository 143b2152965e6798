/// The encodings in which documents are found on disk, with and without a byte order mark (YAML 1.2.2, 5.2).
enum TextEncoding {
    /// The text as UTF-8 without a byte order mark; returns bytes that are UTF-8 already, or no text at all, as they
    /// are.
    static func utf8Text(of bytes: [UInt8]) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
        guard bytes.count >= 2 else { return bytes }
        let start = bytes.prefix(4)
        switch (start[0], start[1], start.count == 4 ? start[2] : 1, start.count == 4 ? start[3] : 1) {
        case (0xFF, 0xFE, 0, 0): return decode(units(of: bytes, order: .little, as: UInt32.self), from: UTF32.self)
        case (0, 0, 0xFE, 0xFF): return decode(units(of: bytes, order: .big, as: UInt32.self), from: UTF32.self)
        case (0xFF, 0xFE, _, _): return decode(units(of: bytes, order: .little, as: UInt16.self), from: UTF16.self)
        case (0xFE, 0xFF, _, _): return decode(units(of: bytes, order: .big, as: UInt16.self), from: UTF16.self)
        case (1..., 0, 0, 0): return decode(units(of: bytes, order: .little, as: UInt32.self), from: UTF32.self)
        case (0, 0, 0, 1...): return decode(units(of: bytes, order: .big, as: UInt32.self), from: UTF32.self)
        case (0, 1..., 0, 1...): return decode(units(of: bytes, order: .big, as: UInt16.self), from: UTF16.self)
        case (1..., 0, 1..., 0): return decode(units(of: bytes, order: .little, as: UInt16.self), from: UTF16.self)
        default: return bytes
        }
    }

    private enum ByteOrder { case little, big }

    /// The code units of the bytes; what is left over at the end of an odd file is dropped.
    private static func units<Unit: FixedWidthInteger>(
        of bytes: [UInt8], order: ByteOrder, as unit: Unit.Type
    ) -> some Sequence<Unit> {
        let size = MemoryLayout<Unit>.size
        return stride(from: 0, through: bytes.count - size, by: size).lazy.map { start in
            bytes.withUnsafeBytes { raw in
                let unit = raw.loadUnaligned(fromByteOffset: start, as: Unit.self)
                return order == .little ? Unit(littleEndian: unit) : Unit(bigEndian: unit)
            }
        }
    }

    private static func decode<Codec: UnicodeCodec>(
        _ units: some Sequence<Codec.CodeUnit>, from codec: Codec.Type
    ) -> [UInt8] {
        var text: [UInt8] = []
        _ = transcode(units.makeIterator(), from: codec, to: UTF8.self, stoppingOnError: false) { text.append($0) }
        return Array(text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...])
    }
}
