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
        try check(Array(text.utf8), framing, expected, sourceLocation: sourceLocation)
    }

    private func check(
        _ bytes: [UInt8], _ framing: some StreamFraming, _ expected: [StreamFrame],
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
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
        // The example of 9.2.1.
        (
            "data: This is the first message.\n\ndata: This is the second message, it\ndata: has two lines.\n\n"
                + "data: This is the third message.\n\n",
            [
                event("This is the first message."), event("This is the second message, it\nhas two lines."),
                event("This is the third message."),
            ]
        ),
        // Line ends of all kinds, also mixed.
        ("data: a\r\n\r\ndata: b\r\rdata: c\n\n", [event("a"), event("b"), event("c")]),
        ("data: a\rdata: b\r\n\r\n", [event("a\nb")]),
        ("data: a\n\r\ndata: b\r\r\ndata: c\r\n\n", [event("a"), event("b"), event("c")]),
        ("data: a\rdata: b\ndata: c\r\ndata: d\r\n\r", [event("a\nb\nc\nd")]),
        // A byte order mark counts once, at the beginning.
        ("\u{FEFF}data: a\n\n\u{FEFF}data: b\n\n", [event("a")]),
        ("\u{FEFF}\u{FEFF}data: a\n\ndata: b\n\n", [event("b")]),
        ("\u{FEFF}\ndata: a\n\n", [event("a")]),
        ("\u{FEFF}: comment\rdata: \u{FEFF}a\n\n", [event("\u{FEFF}a")]),
        // No data, no event; the name does not last.
        ("event: empty\n\ndata: a\n\n", [event("a")]),
        ("event: x\nid: 1\nretry: 5\n\n", []),
        // A field that comes again takes the other's place, but data adds a line; none without a colon has a value.
        ("event: a\nevent: b\nid: 1\nid: 2\ndata: x\ndata: y\n\n", [event("x\ny", "b", id: "2")]),
        ("event: a\nevent\ndata: x\n\n", [event("x")]),
        ("id: 1\ndata: x\n\nid:\ndata: y\n\n", [event("x", id: "1"), event("y")]),
        // One blank behind the colon does not count, a second one and others do.
        ("data:  a \ndata:\tb\nevent: \u{20}n\n\n", [event(" a \n\tb", " n")]),
        // Comments, unknown fields, fields in another case, blanks.
        (":\n: x\nDATA: no\nother: no\ndata : no\n data: no\ndata: yes\n\n", [event("yes")]),
        ("data: a:b: c\n\n", [event("a:b: c")]),
        // An id lasts until another comes; one with NUL is none.
        (
            "id: 7\ndata: a\n\ndata: b\n\nid: x\u{0}\ndata: c\n\n",
            [event("a", id: "7"), event("b", id: "7"), event("c", id: "7")]
        ),
        // An id without data lasts as well.
        ("id: 8\n\ndata: a\n\n", [event("a", id: "8")]),
        ("data: 😀 é\n\n", [event("😀 é")]),
        ("data: a\u{0}b\u{2028}c\u{85}d\u{B}e\u{C}f\n\n", [event("a\u{0}b\u{2028}c\u{85}d\u{B}e\u{C}f")]),
        // What has no empty line behind it is not complete.
        ("data: a\n\ndata: lost", [event("a")]),
        ("data: a\n\ndata: lost\n", [event("a")]),
        ("", []), ("\n\n\n", []), ("\r", []),
    ]

    @Test(arguments: eventStreams.indices) func events(index: Int) throws {
        let (text, expected) = Self.eventStreams[index]
        try check(text, EventFraming(), expected)
    }

    @Test(
        arguments: [
            ("retry: 250\n\n", 250), ("retry:0\n", 0), ("retry: 2.5\n\n", nil), ("retry: -1\n\n", nil),
            ("retry\n\n", nil),
            ("retry: 99999999999999999999\n\n", 86_400_000), ("retry: 10\nretry: x\n", 10), ("retry: 007\n", 7),
            ("retry:  5\n", nil), ("retry: 5 \n", nil), ("retry: +5\n", nil), ("retry: ٣\n", nil), ("Retry: 5\n", nil),
            ("retry: 5", nil), ("retry: 5\r", 5), ("retry: 86400001\n", 86_400_000),
        ] as [(String, Int?)])
    func reconnectionTime(text: String, milliseconds: Int?) throws {
        var framing = EventFraming()
        _ = try framing.frames(in: Array(text.utf8))
        #expect(framing.reconnectionTime == milliseconds.map { .milliseconds($0) })
    }

    /// What is not UTF-8 is replaced when it is read, also where a sequence is cut by the end of a line.
    @Test func bytesThatAreNoText() throws {
        let pieces: [[UInt8]] = [
            Array("data: a".utf8), [0xFF, 0xE2, 0x82], Array("\nevent: ".utf8), [0xC3], Array("\n\n".utf8),
        ]
        let frame = StreamFrame(data: Array("a".utf8) + [0xFF, 0xE2, 0x82], name: [0xC3])
        try check(pieces.flatMap { $0 }, EventFraming(), [frame])
        #expect(ServerSentEvent(frame) == ServerSentEvent(name: "\u{FFFD}", data: "a\u{FFFD}\u{FFFD}"))
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

    /// jsonlines.org and ndjson: LF ends a line, a CR before it is a blank of JSON, the last line needs no end.
    static let lineStreams: [(String, [String])] = [
        ("{\"a\": 1}\r\n\n [2,\t3]\n   \n\"4\"", ["{\"a\": 1}\r", " [2,\t3]", "\"4\""]),
        ("\u{FEFF}1\n2\n", ["1", "2"]), ("1\n\u{FEFF}2\n", ["1", "\u{FEFF}2"]), ("1\r2\n", ["1\r2"]),
        ("1\n\n\n\n2", ["1", "2"]), ("null\n", ["null"]), ("\r\n\t\n \n", []), ("", []), ("\u{FEFF}", []),
        ("\"\u{2028}\u{85}\"\n", ["\"\u{2028}\u{85}\""]), ("{\"cut\":", ["{\"cut\":"]),
    ]

    @Test(arguments: lineStreams.indices) func lines(index: Int) throws {
        let (text, expected) = Self.lineStreams[index]
        try check(text, JSONLinesFraming(), expected.map { Self.event($0) })
    }

    /// As grpc-gateway sends them, also when it was told to write over several lines.
    static let jsonTexts: [(String, [String])] = [
        ("{\"a\": 1}\n{\"a\":\n  {\"b\": []}\n}\n{}", ["{\"a\": 1}", "{\"a\":\n  {\"b\": []}\n}", "{}"]),
        (#"{"a":"}{\"]"}["\\"] {"#, [#"{"a":"}{\"]"}"#, #"["\\"]"#, "{"]), ("{}{}[]", ["{}", "{}", "[]"]),
        (#"1 "a b""c" null{}true"#, ["1 ", #""a b""#, #""c""#, "null", "{}", "true"]), ("}}{}", ["}", "}", "{}"]),
        (" \n\r\n", []), ("", []),
    ]

    @Test(arguments: jsonTexts.indices) func textsOneAfterTheOther(index: Int) throws {
        let (text, expected) = Self.jsonTexts[index]
        try check(text, JSONTextsFraming(), expected.map { Self.event($0) })
    }

    /// RFC 7464: a separator before each text (2.2), several of them are one (2.1), and a number, true, false or null
    /// without a blank behind it may have been cut (2.4).
    static let sequences: [(String, [(text: String, isComplete: Bool)])] = [
        (
            "\u{1E}{\"a\":1}\n\u{1E}\u{1E}[1]\u{1E}\"x\"\n\u{1E}7\n\u{1E}12",
            [("{\"a\":1}\n", true), ("[1]", true), ("\"x\"\n", true), ("7\n", true), ("12", false)]
        ),
        (
            "\u{1E}1\u{1E}true\u{1E}null \u{1E}false\t",
            [("1", false), ("true", false), ("null ", true), ("false\t", true)]
        ),
        ("\u{1E}{\n \"a\":\r\n 1\n}\n", [("{\n \"a\":\r\n 1\n}\n", true)]),
        ("\u{1E}{\"cut\":\u{1E}2\n", [("{\"cut\":", true), ("2\n", true)]),
        ("\u{1E}\n\u{1E} \u{1E}", []), ("", []), ("1\n", [("1\n", true)]),
    ]

    @Test(arguments: sequences.indices) func sequence(index: Int) throws {
        let (text, expected) = Self.sequences[index]
        try check(
            text, JSONSequenceFraming(),
            expected.map { StreamFrame(data: Array($0.text.utf8), isComplete: $0.isComplete) })
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
