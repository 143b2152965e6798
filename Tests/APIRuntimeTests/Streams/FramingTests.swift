import Testing

@testable import APIRuntime

/// Every stream is cut at every byte, and comes to the same frames.
struct FramingTests {
    private func frames(_ chunks: [[UInt8]], _ framing: some StreamFraming) throws -> [StreamFrame] {
        var framing = framing
        var frames: [StreamFrame] = []
        for chunk in chunks { frames += try framing.frames(in: chunk) }
        if let last = framing.lastFrame() { frames.append(last) }
        return frames
    }

    private func check(
        _ text: String, _ framing: some StreamFraming, _ expected: [StreamFrame],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = Array(text.utf8)
        for cut in 0...bytes.count {
            let halves = [Array(bytes[..<cut]), Array(bytes[cut...])]
            #expect(try frames(halves, framing) == expected, "cut at \(cut)", sourceLocation: sourceLocation)
        }
        #expect(try frames(bytes.map { [$0] }, framing) == expected, sourceLocation: sourceLocation)
    }

    private static func event(_ data: String, _ name: String? = nil, id: String = "") -> StreamFrame {
        StreamFrame(data: Array(data.utf8), name: name.map { Array($0.utf8) }, id: id)
    }

    /// The examples of WHATWG HTML, 9.2.6, and the rules of 9.2.5.
    static let eventStreams: [(String, [StreamFrame])] = [
        ("data: YHOO\ndata: +2\ndata: 10\n\n", [event("YHOO\n+2\n10")]),
        (
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            [event("first event", id: "1"), event("second event"), event(" third event")]
        ),
        ("data\n\ndata\ndata\n\ndata:", [event(""), event("\n")]),
        ("data:test\n\ndata: test\n\n", [event("test"), event("test")]),
        (
            "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n",
            [event("73857293", "add"), event("2153", "remove")]
        ),
        // Line ends of all kinds, also mixed.
        ("data: a\r\n\r\ndata: b\r\rdata: c\n\n", [event("a"), event("b"), event("c")]),
        ("data: a\rdata: b\r\n\r\n", [event("a\nb")]),
        // A byte order mark counts once, at the beginning.
        ("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n", [event("a")]),
        // No data, no event; the name does not last.
        ("event: empty\n\ndata: a\n\n", [event("a")]),
        // Comments, unknown fields, fields in another case, blanks.
        (":\n: x\nDATA: no\nother: no\ndata : no\n data: no\ndata: yes\n\n", [event("yes")]),
        ("data: a:b: c\n\n", [event("a:b: c")]),
        // An id lasts until another comes; one with NUL is none.
        (
            "id: 7\ndata: a\n\ndata: b\n\nid: x\u{0}\ndata: c\n\n",
            [event("a", id: "7"), event("b", id: "7"), event("c", id: "7")]
        ),
        ("data: 😀 é\n\n", [event("😀 é")]),
        // What has no empty line behind it is not complete.
        ("data: a\n\ndata: lost", [event("a")]),
        ("data: a\n\ndata: lost\n", [event("a")]),
        ("", []), ("\n\n\n", []), ("\r", []),
    ]

    @Test(arguments: eventStreams.indices) func events(index: Int) throws {
        let (text, expected) = Self.eventStreams[index]
        try check(text, EventFraming(), expected)
    }

    @Test(arguments: [
        ("retry: 250\n\n", 250), ("retry:0\n", 0), ("retry: 2.5\n\n", nil), ("retry: -1\n\n", nil), ("retry\n\n", nil),
        ("retry: 99999999999999999999\n\n", nil), ("retry: 10\nretry: x\n", 10),
    ] as [(String, Int?)])
    func reconnectionTime(text: String, milliseconds: Int?) throws {
        var framing = EventFraming()
        _ = try framing.frames(in: Array(text.utf8))
        #expect(framing.reconnectionTime == milliseconds.map { .milliseconds($0) })
    }

    /// An id counts once its event is complete, also without data.
    @Test func lastEventID() throws {
        var framing = EventFraming(lastEventID: "3")
        _ = try framing.frames(in: Array("id: 4\n".utf8))
        #expect(framing.lastEventID == "3")
        _ = try framing.frames(in: Array("\n".utf8))
        #expect(framing.lastEventID == "4")
        _ = try framing.frames(in: Array("id\n\n".utf8))
        #expect(framing.lastEventID == "")
    }

    @Test func lines() throws {
        try check(
            "{\"a\": 1}\r\n\n [2,\t3]\n   \n\"4\"", JSONLinesFraming(),
            [Self.event("{\"a\": 1}\r"), Self.event(" [2,\t3]"), Self.event("\"4\"")])
        try check("\u{FEFF}1\n2\n", JSONLinesFraming(), [Self.event("1"), Self.event("2")])
        try check("", JSONLinesFraming(), [])
    }

    /// RFC 7464, 2.4: a number, true, false or null without an end may have been cut.
    @Test func sequence() throws {
        var cut = Self.event("12")
        cut.isComplete = false
        try check(
            "\u{1E}{\"a\":1}\n\u{1E}\u{1E}[1]\u{1E}\"x\"\n\u{1E}7\n\u{1E}12", JSONSequenceFraming(),
            [Self.event("{\"a\":1}\n"), Self.event("[1]"), Self.event("\"x\"\n"), Self.event("7\n"), cut])
    }

    @Test func anEndlessItem() {
        var framing = EventFraming()
        let chunk = [UInt8](repeating: 120, count: 1 << 20)
        #expect {
            for _ in 0...(StreamLimits.itemSize >> 20) { _ = try framing.frames(in: chunk) }
        } throws: {
            ($0 as? TransportError)?.kind == .responseTooLarge
        }
    }
}
