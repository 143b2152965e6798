import Generator
import SwiftRendering
import Testing
import ToolDiagnostics

/// A document that grows keeps every name that it had, whatever the additions are called.
@Suite struct NameStabilityTests {
    static let schemas = [
        "    Order: {type: object, properties: {item: {type: object, properties: {status: {enum: [a, b]}}},"
            + " status: {enum: [c, d]}, user_id: {type: string}, note: {oneOf: [{type: string}, {type: integer}]}}}",
        "    order_line: {type: object, properties: {count: {type: integer}}}",
        "    Payment: {oneOf: [{$ref: \"#/components/schemas/CardPayment\"},"
            + " {$ref: \"#/components/schemas/BankPayment\"}]}",
        "    CardPayment: {type: object, required: [card], properties: {card: {type: string}}}",
        "    BankPayment: {type: object, required: [iban], properties: {iban: {type: string}}}",
        "    State: {type: string, enum: [open, in-progress]}",
    ]

    static let operations = [
        "  /orders: {get: {operationId: listOrders, tags: [orders], parameters: [{name: sort, in: query,"
            + " schema: {enum: [up, down]}}], responses: {\"200\": {description: All, content: {application/json:"
            + " {schema: {type: object, properties: {orders: {type: array, items: {$ref: \"#/components/schemas/Order\"}"
            + "}}}}}}}}}",
        "  /orders/{id}: {get: {operationId: getOrder, parameters: [{name: id, in: path, required: true,"
            + " schema: {type: string}}], responses: {\"204\": {description: None}}}}",
    ]

    /// Each names something like what is there already.
    static let furtherSchemas = [
        "    OrderLine: {type: object, properties: {a: {type: string}}}",
        "    Order_: {type: object, properties: {a: {type: string}}}",
        "    order: {type: string, enum: [a]}",
        "    OrderModel: {type: object, properties: {a: {type: string}}}",
        "    Item: {type: object, properties: {a: {type: string}}}",
        "    Status: {type: string, enum: [x]}",
        "    String: {type: object, properties: {a: {$ref: \"#/components/schemas/Order\"}}}",
        "    Orders: {type: object, properties: {a: {type: string}}}",
        "    CashPayment: {type: object, required: [cash], properties: {cash: {type: string}}}",
    ]

    static let furtherOperations = [
        "  /orders/all: {get: {operationId: list_orders, tags: [orders], responses: {\"204\": {description: None}}}}",
        "  /order: {get: {operationId: orders, responses: {\"204\": {description: None}}}}",
        "  /stores: {get: {operationId: getOrder2, tags: [Orders!], responses: {\"204\": {description: None}}}}",
        "  /orders/new: {get: {tags: [orders], responses: {\"204\": {description: None}}}}",
    ]

    @Test(arguments: furtherSchemas) func aFurtherSchemaRenamesNothing(schema: String) async throws {
        try await expectNamesKept(schemas: Self.schemas + [schema], operations: Self.operations)
    }

    @Test(arguments: furtherOperations) func aFurtherOperationRenamesNothing(operation: String) async throws {
        try await expectNamesKept(schemas: Self.schemas, operations: Self.operations + [operation])
    }

    @Test(arguments: [
        "userId: {type: string}", "user-id: {type: string}", "Item: {type: object, properties: {a: {type: string}}}",
        "other: {$ref: \"#/components/schemas/State\"}", "orderItem: {enum: [e, f]}",
    ])
    func aFurtherPropertyRenamesNothing(property: String) async throws {
        var schemas = Self.schemas
        schemas[0] = schemas[0].dropLast(2) + ", \(property)}}"
        try await expectNamesKept(schemas: schemas, operations: Self.operations)
    }

    @Test func aFurtherMemberOrValueRenamesNothing() async throws {
        var schemas = Self.schemas
        schemas[2] = schemas[2].dropLast(2) + ", {$ref: \"#/components/schemas/CashPayment\"}]}"
        schemas[5] = schemas[5].dropLast(2) + ", in_progress, Open, IN-PROGRESS]}"
        schemas += Self.furtherSchemas.filter { $0.hasPrefix("    CashPayment:") }
        try await expectNamesKept(schemas: schemas, operations: Self.operations)
    }

    private func expectNamesKept(schemas: [String], operations: [String]) async throws {
        let before = try await Self.names(schemas: Self.schemas, operations: Self.operations)
        let after = try await Self.names(schemas: schemas, operations: operations)
        #expect(before.count > 40)
        #expect(before.subtracting(after) == [])
    }

    /// Every type, property, case and method with the declarations around it.
    @MainActor
    private static func names(schemas: [String], operations: [String]) async throws -> Set<String> {
        let head = ["openapi: 3.1.0", "info: {title: Test, version: \"1\"}", "paths:"]
        let text = (head + operations + ["components:", "  schemas:"] + schemas).joined(separator: "\n")
        let diagnostics = Diagnostics()
        let generation = await generate(
            Inputs(SourceFile(path: "test.yaml", bytes: Array(text.utf8))),
            options: GenerationOptions(documentName: "test.yaml"),
            diagnostics: diagnostics)
        let files = try #require(generation?.files, "\(diagnostics.sorted.map(\.message.text))")
        return Set(files.flatMap { names(in: String(decoding: $0.bytes, as: UTF8.self)) })
    }

    private static func names(in text: String) -> [String] {
        var around: [String] = []
        return text.split(separator: "\n").compactMap { line in
            let depth = line.prefix { $0 == " " }.count / 4
            let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "`" }.map(String.init)
            let keyword = words.firstIndex { ["struct", "enum", "extension", "func", "let", "var", "case"].contains($0) }
            guard !line.contains("//"), line.hasSuffix("{") || !line.contains(" = "), let keyword,
                words.count > keyword + 1, depth <= around.count
            else { return nil }
            let name = words[keyword + 1]
            around = around.prefix(depth) + [name]
            return around.joined(separator: ".")
        }
    }
}
