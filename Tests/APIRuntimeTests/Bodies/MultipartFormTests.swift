import APIJSON
import APIRuntime
import Foundation
import HTTPTypes
import Testing

@Suite struct MultipartFormTests {
    /// The body, with `B` in place of the boundary.
    private func body(_ fill: (inout MultipartForm) -> Void) async throws -> String {
        var form = MultipartForm()
        fill(&form)
        let exchange = try await sent(.post, body: .multipart(form))
        let type = try #require(exchange.request.headerFields[.contentType])
        let boundary = try #require(type.split(separator: "boundary=").last)
        #expect(type == "multipart/form-data; boundary=\(boundary)")
        return exchange.bodyText.replacingOccurrences(of: boundary, with: "B")
    }

    @Test func partsByteForByte() async throws {
        let url = try TemporaryFolder.file("report.pdf", "%PDF")
        let name = url.lastPathComponent
        let text = try await body { form in
            form.append("request_data", #"{"a":1}"#)
            form.append("count", 3)
            form.append("missing", String?.none)
            form.append("options", ["a": [1, 2]] as JSONValue)
            form.append("tags", ["x", "y"])
            form.append("input_files", [.file(at: url), .bytes([65, 66], filename: "b.txt")])
            form.append(
                "raw", json: "text", as: "application/json",
                headers: [PartHeader("X-Part", 1), PartHeader("X-None", Int?.none)])
        }
        #expect(
            text == """
                --B\r
                Content-Disposition: form-data; name="request_data"\r
                \r
                {"a":1}\r
                --B\r
                Content-Disposition: form-data; name="count"\r
                \r
                3\r
                --B\r
                Content-Disposition: form-data; name="options"\r
                Content-Type: application/json\r
                \r
                {"a":[1,2]}\r
                --B\r
                Content-Disposition: form-data; name="tags"\r
                \r
                x\r
                --B\r
                Content-Disposition: form-data; name="tags"\r
                \r
                y\r
                --B\r
                Content-Disposition: form-data; name="input_files"; filename="\(name)"\r
                Content-Type: application/pdf\r
                \r
                %PDF\r
                --B\r
                Content-Disposition: form-data; name="input_files"; filename="b.txt"\r
                Content-Type: text/plain\r
                \r
                AB\r
                --B\r
                Content-Disposition: form-data; name="raw"\r
                Content-Type: application/json\r
                X-Part: 1\r
                \r
                "text"\r
                --B--\r\n
                """)
    }

    @Test func partsInAStyle() async throws {
        let text = try await body { form in
            form.append("csv", ["a b", "c"], style: .form)
            form.append("ids", [1, 2], style: .pipeDelimited, headers: [PartHeader("X-Part", 1)])
            form.append("none", [Int](), style: .form)
            form.append("filter", ["a": ["b c": 1], "d": ["x", "y"]] as JSONValue, style: .deepObject)
        }
        let parts = text.components(separatedBy: "--B").dropFirst().dropLast().map {
            $0.replacingOccurrences(of: "\r\n", with: "|")
        }
        #expect(
            parts == [
                "|Content-Disposition: form-data; name=\"csv\"||a b,c|",
                "|Content-Disposition: form-data; name=\"ids\"|X-Part: 1||1|2|",
                "|Content-Disposition: form-data; name=\"filter[a][b c]\"||1|",
                "|Content-Disposition: form-data; name=\"filter[d][]\"||x|",
                "|Content-Disposition: form-data; name=\"filter[d][]\"||y|",
            ])
    }

    @Test func partsWithoutNames() async throws {
        let text = try await body { form in
            form.append(unnamedJSON: ["a": 1] as JSONValue)
            form.append(unnamed: .bytes([65, 66]), as: "image/png", headers: [PartHeader("X-Number", 2)])
            form.append(unnamed: nil as RequestBody?, as: "image/png")
            form.append(unnamed: "text")
            form.append(unnamed: "a,b", as: "text/csv", headers: [PartHeader("X-Number", 3)])
            form.append(unnamed: .bytes([67], filename: "c\".png"), headers: [PartHeader("X-Number", 4)])
            form.append(unnamed: nil as FilePart?)
            form.append(unnamed: nil as String?)
        }
        #expect(
            text == """
                --B\r
                Content-Type: application/json\r
                \r
                {"a":1}\r
                --B\r
                Content-Type: image/png\r
                X-Number: 2\r
                \r
                AB\r
                --B\r
                Content-Type: text/plain\r
                \r
                text\r
                --B\r
                Content-Type: text/csv\r
                X-Number: 3\r
                \r
                a,b\r
                --B\r
                Content-Disposition: attachment; filename="c%22.png"\r
                Content-Type: image/png\r
                X-Number: 4\r
                \r
                C\r
                --B--\r\n
                """)
    }

    @Test func namesCannotEndTheirLine() async throws {
        let text = try await body {
            $0.append("a\"\r\nX-Evil: 1\r\n\r\n", .bytes([], filename: "é\"; filename=\"b\r\n.txt"))
        }
        #expect(
            text.hasPrefix(
                "--B\r\nContent-Disposition: form-data; name=\"a%22%0D%0AX-Evil: 1%0D%0A%0D%0A\"; "
                    + "filename=\"é%22; filename=%22b%0D%0A.txt\"\r\nContent-Type: text/plain\r\n\r\n"))
    }

    @Test func mediaTypesCannotEndTheirLine() async throws {
        await #expect {
            _ = try await body { $0.append("a", .bytes([], filename: "a", contentType: "text/plain\r\nX: 1")) }
        } throws: {
            guard case .invalidRequest(.controlCharacter("Content-Type"))? = $0 as? APIError<Never> else {
                return false
            }
            return true
        }
    }

    @Test func boundariesDiffer() async throws {
        var form = MultipartForm()
        form.append("a", 1)
        var other = MultipartForm()
        other.append("a", 1)
        let first = try await sent(.post, body: .multipart(form))
        let again = try await sent(.post, body: .multipart(form))
        let second = try await sent(.post, body: .multipart(other))
        #expect(first.bodyText == again.bodyText)
        #expect(first.bodyText != second.bodyText)
    }
}
