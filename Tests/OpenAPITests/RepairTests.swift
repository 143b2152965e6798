import TestSupport
import Testing

/// Schemas that are slightly wrong but clear: each is read, and reported with its place.
@Suite struct RepairTests {
    struct Repair: Sendable, CustomTestStringConvertible {
        let version: String
        let schema: String
        let warnings: [String]
        let reading: String

        init(_ schema: String, in version: String = "3.1.0", _ reading: String, _ warnings: String...) {
            self.schema = schema
            self.version = version
            self.reading = reading
            self.warnings = warnings
        }

        var testDescription: String { schema }
    }

    static let types: [Repair] = [
        Repair("{ type: 1️⃣int }", "integer", "1️⃣ warning: 'int' is no type and is read as 'integer' [unknown-type]"),
        Repair(
            "{ type: 1️⃣float }", "number (float)", "1️⃣ warning: 'float' is no type and is read as 'number' [unknown-type]"
        ),
        Repair(
            "{ type: 1️⃣long, format: x }", "integer (x)",
            "1️⃣ warning: 'long' is no type and is read as 'integer' [unknown-type]"),
        Repair(
            "{ type: 1️⃣file }", "string (binary)", "1️⃣ warning: 'file' is no type and is read as 'string' [unknown-type]"),
        Repair("{ type: 1️⃣String }", "string", "1️⃣ warning: 'String' is no type and is read as 'string' [unknown-type]"),
        Repair(
            "{ type: 1️⃣datetime }", "string (date-time)",
            "1️⃣ warning: 'datetime' is no type and is read as 'string' [unknown-type]"),
        Repair("{ type: 1️⃣'' }", "", "1️⃣ warning: '' is no type; the schema is read as if it had none [unknown-type]"),
        Repair(
            "{ type: 1️⃣Pet }", "", "1️⃣ warning: 'Pet' is no type; the schema is read as if it had none [unknown-type]"),
        Repair(
            "{ type: 1️⃣null }", "null",
            "1️⃣ warning: 'type' must be a string, this is null; write '\"null\"' [mistyped-scalar]"),
        Repair(
            "{ type: [string, 1️⃣null] }", "string|null",
            "1️⃣ warning: 'type' must be a string, this is null; write '\"null\"' [mistyped-scalar]"),
        Repair(
            "{ type: 1️⃣[string, integer] }", in: "3.0.0", "string|integer",
            "1️⃣ warning: a list of types came with OpenAPI 3.1 and is read as there; write 'openapi: 3.1.0' [newer-keyword]"
        ),
        Repair("1️⃣string", "string", "1️⃣ warning: a schema must be a mapping; write 'type: string' [wrong-type]"),
        Repair("", "", "7:13 warning: a schema must be a mapping, this is null and is ignored [wrong-type]"),
        Repair("1️⃣[]", "", "1️⃣ warning: a schema must be a mapping, this is a list and is ignored [wrong-type]"),
        Repair("1️⃣3", "", "1️⃣ warning: a schema must be a mapping, this is a number and is ignored [wrong-type]"),
    ]

    static let dialects: [Repair] = [
        Repair(
            "{ type: string, 1️⃣nullable: true }", "string|null",
            "1️⃣ warning: 'nullable' ended with OpenAPI 3.0 and is read as there; add '\"null\"' to the list in 'type' [older-keyword]"
        ),
        Repair("{ type: string, nullable: false }", "string"),
        Repair("{ type: string, x-nullable: true }", "string|null"),
        Repair(
            "{ minimum: 1, exclusiveMinimum: 1️⃣true }", "> 1",
            "1️⃣ warning: 'exclusiveMinimum' is a number since OpenAPI 3.1; the boolean is read as in 3.0 [older-keyword]"
        ),
        Repair(
            "{ exclusiveMaximum: 1️⃣9 }", in: "3.0.0", "< 9",
            "1️⃣ warning: 'exclusiveMaximum' is a boolean in OpenAPI 3.0; the number is read as in 3.1 [newer-keyword]"),
        Repair(
            "{ 1️⃣items: [{ type: string }] }", "",
            "1️⃣ warning: a list in 'items' is read as 'prefixItems', its name since OpenAPI 3.1 [older-keyword]"),
        Repair(
            "{ discriminator: 1️⃣kind }", "",
            "1️⃣ warning: a discriminator is a mapping since OpenAPI 3.0; write 'propertyName: kind' [older-keyword]"),
        Repair(
            "{ discriminator: 1️⃣{} }", "",
            "1️⃣ warning: a discriminator must have 'propertyName' and is ignored without [missing-key]"),
        Repair(
            "{ $dynamicRef: 1️⃣'#T' }", "→ nowhere #T",
            "1️⃣ warning: no schema around this one has the '$dynamicAnchor' that '#T' names; it allows anything [unbound-dynamic-reference]"
        ),
    ]

    static let values: [Repair] = [
        Repair(
            "{ maxLength: 1️⃣'5' }", "length ≤ 5",
            "1️⃣ warning: 'maxLength' must be a number, this is a string; remove the quotes [mistyped-scalar]"),
        Repair(
            "{ minimum: 1️⃣'-0.50' }", "≥ -0.50",
            "1️⃣ warning: 'minimum' must be a number, this is a string; remove the quotes [mistyped-scalar]"),
        Repair(
            "{ minimum: 1️⃣low }", "",
            "1️⃣ warning: 'minimum' must be a number, this is a string and is ignored [wrong-type]"),
        Repair(
            "{ minimum: 1️⃣.inf }", "",
            "1️⃣ warning: 'minimum' must be a finite number, this is a number and is ignored [wrong-type]"),
        Repair(
            "{ minItems: 1️⃣-1 }", "",
            "1️⃣ warning: 'minItems' must be a whole number from 0, this is '-1' and is ignored [wrong-type]"),
        Repair("{ maxItems: 2.0 }", "items ≤ 2"),
        Repair("{ maxLength: 18446744073709551616 }", ""),
        Repair(
            "{ readOnly: 1️⃣'true' }", "read-only",
            "1️⃣ warning: 'readOnly' must be true or false, this is a string; write true [mistyped-scalar]"),
        Repair(
            "{ deprecated: 1️⃣0 }", "",
            "1️⃣ warning: 'deprecated' must be true or false, this is a number; write false [mistyped-scalar]"),
        Repair(
            "{ deprecated: 1️⃣soon }", "",
            "1️⃣ warning: 'deprecated' must be true or false, this is a string and is ignored [wrong-type]"),
        Repair(
            "{ format: 1️⃣64 }", "(64)",
            "1️⃣ warning: 'format' must be a string, this is a number; quote it [mistyped-scalar]"),
        Repair(
            "{ format: 1️⃣[a] }", "", "1️⃣ warning: 'format' must be a string, this is a list and is ignored [wrong-type]"),
        Repair("{ format: null, title: null, maxLength: null, properties: null, allOf: null, items: null }", ""),
        Repair(
            "{ enum: 1️⃣a }", "enum \"a\"",
            "1️⃣ warning: 'enum' must be a list, this is a string; it is read as a list of one [single-for-list]"),
        Repair(
            "{ 1️⃣enum: [] }", "",
            "1️⃣ warning: 'enum' without values is ignored, since it would allow nothing [empty-enum]"),
        Repair(
            "{ allOf: 1️⃣{} }", "",
            "1️⃣ warning: 'allOf' must be a list, this is an empty mapping and is ignored [wrong-type]"),
        Repair(
            "{ properties: 1️⃣[] }", "",
            "1️⃣ warning: 'properties' must be a mapping, this is an empty list and is ignored [wrong-type]"),
        Repair(
            "{ properties: 1️⃣none }", "",
            "1️⃣ warning: 'properties' must be a mapping, this is a string and is ignored [wrong-type]"),
        Repair("{ $ref: 1️⃣3 }", "", "1️⃣ warning: '$ref' must be a string, this is a number and is ignored [wrong-type]"),
        Repair(
            "{ 1️⃣Type: string }", "string",
            "1️⃣ warning: 'Type' is read as 'type'; keys distinguish upper and lower case [misspelled-key]"),
        Repair(
            "{ 1️⃣min_length: 1 }", "",
            "1️⃣ warning: 'min_length' is no key of a schema and is ignored [unknown-key] (did you mean 'minLength'?)"),
    ]

    @Test(arguments: types + dialects + values)
    func isReadWithAWarning(_ repair: Repair) {
        let document = """
            openapi: \(repair.version)
            info: { title: Repairs, version: '1' }
            paths: {}
            components:
              schemas:
                Pet: { type: object }
                Subject: \(repair.schema)
            """
        let lines = outcome(of: document, path: "test.yaml").split(separator: "\n").map(String.init)
        let first = lines.firstIndex { $0.hasPrefix("openapi") } ?? lines.endIndex
        #expect(Array(lines[..<first]) == repair.warnings)
        #expect(lines.first { $0.hasPrefix("schema Subject") } == ("schema Subject: " + repair.reading).trimmed)
    }
}

extension String {
    fileprivate var trimmed: String { hasSuffix(": ") ? String(dropLast()) : self }
}
