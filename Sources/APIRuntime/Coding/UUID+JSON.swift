public import Foundation
public import JSON

/// A UUID is a string of 32 hexadecimal digits in five groups (RFC 9562); written in lowercase.
extension UUID: JSONCodable {
    public init(json: JSONReader) {
        self = json.parseString(expected: "a UUID", orUse: UUID(uuid: zeroUUID()), UUID.init(text:))
    }

    public func write(to json: inout JSONWriter) {
        json.writePlainString(maximumCount: 36) { target in
            var place = target
            withUnsafeBytes(of: uuid) { bytes in
                for (index, byte) in bytes.enumerated() {
                    if isHyphenated(index) {
                        place.pointee = UInt8(ascii: "-")
                        place += 1
                    }
                    place[0] = (byte >> 4).hexDigit
                    place[1] = (byte & 15).hexDigit
                    place += 2
                }
            }
            return 36
        }
    }

    private init?(text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 36 else { return nil }
        var uuid = zeroUUID()
        var index = 0
        let isValid = withUnsafeMutableBytes(of: &uuid) { bytes in
            for position in 0..<16 {
                if isHyphenated(position) {
                    guard text[index] == UInt8(ascii: "-") else { return false }
                    index += 1
                }
                guard let high = text[index].hexValue, let low = text[index + 1].hexValue else { return false }
                bytes[position] = high << 4 | low
                index += 2
            }
            return true
        }
        guard isValid else { return nil }
        self.init(uuid: uuid)
    }
}

private func zeroUUID() -> uuid_t {
    (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
}

/// Whether a hyphen stands before the byte at `position`.
private func isHyphenated(_ position: Int) -> Bool {
    position == 4 || position == 6 || position == 8 || position == 10
}
