/// Finds lines and columns of bytes in constant time and little memory: counts are kept once for each block of text,
/// and the rest is counted when asked.
struct LineTable: Sendable {
    private struct Block {
        /// Line ends before the block.
        let lines: UInt32
        /// Unicode scalars before the block.
        let scalars: UInt32
        /// Where the line begins that the block's first byte belongs to.
        let lineStart: UInt32
    }

    private static let blockSize = 1024
    private var blocks: [Block] = []
    private(set) var scalarCount = 0

    init(_ bytes: [UInt8]) {
        blocks.reserveCapacity(bytes.count / Self.blockSize + 1)
        bytes.withUnsafeBufferPointer { text in
            var lines = 0
            var lineStart = 0
            var offset = 0
            repeat {
                blocks.append(
                    Block(
                        lines: UInt32(clamping: lines), scalars: UInt32(clamping: scalarCount),
                        lineStart: UInt32(clamping: lineStart)))
                let end = min(offset + Self.blockSize, text.count)
                let count = counts(in: text, from: offset, to: end)
                lines += count.lines
                scalarCount += count.scalars
                if count.lines > 0 { lineStart = lastLineStart(in: text, from: offset, to: end) ?? lineStart }
                offset = end
            } while offset < text.count
        }
    }

    func position(at offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        bytes.withUnsafeBufferPointer { text in
            let offset = min(offset, text.count)
            let here = totals(before: offset, in: text)
            let atLineStart = totals(before: lineStart(at: offset, in: text), in: text)
            return (here.lines + 1, here.scalars - atLineStart.scalars + 1)
        }
    }

    func lineStart(at offset: Int, in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { lineStart(at: min(offset, $0.count), in: $0) }
    }

    /// Where a line begins, counted from 1; the last line when there are fewer.
    func start(ofLine line: Int, in bytes: [UInt8]) -> Int {
        guard line > 1 else { return 0 }
        let wanted = line - 1
        return bytes.withUnsafeBufferPointer { text in
            let following = blocks.partitioningIndex { Int($0.lines) >= wanted }
            var offset = max(0, following - 1) * Self.blockSize
            var lines = totals(before: offset, in: text).lines
            while offset < text.count, lines < wanted {
                if endsLine(offset, in: text) { lines += 1 }
                offset += 1
            }
            return lines == wanted ? offset : lineStart(at: text.count, in: text)
        }
    }

    private func totals(before offset: Int, in text: UnsafeBufferPointer<UInt8>) -> (lines: Int, scalars: Int) {
        let index = min(offset / Self.blockSize, blocks.count - 1)
        let count = counts(in: text, from: index * Self.blockSize, to: offset)
        return (Int(blocks[index].lines) + count.lines, Int(blocks[index].scalars) + count.scalars)
    }

    private func lineStart(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        let index = min(offset / Self.blockSize, blocks.count - 1)
        return lastLineStart(in: text, from: index * Self.blockSize, to: offset) ?? Int(blocks[index].lineStart)
    }
}

/// Line ends and Unicode scalars of a stretch of bytes. A CR counts as a line end unless an LF follows, which then
/// counts.
private func counts(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
) -> (lines: Int, scalars: Int) {
    var count = ByteCount()
    count.add(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[start..<end]))
    if count.returns > 0 { count.feeds += (start..<end).count { text[$0] == 0x0D && endsLine($0, in: text) } }
    return (count.feeds, end - start - count.continuations)
}

private func lastLineStart(in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    var offset = end
    while offset > start {
        if endsLine(offset - 1, in: text) { return offset }
        offset -= 1
    }
    return nil
}

private func endsLine(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch text[offset] {
    case 0x0A: true
    case 0x0D: offset + 1 >= text.count || text[offset + 1] != 0x0A
    default: false
    }
}

extension Array {
    /// The first index whose element satisfies the condition, in an array where all elements after such a one do so
    /// too.
    fileprivate func partitioningIndex(where belongsToSecondPart: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
