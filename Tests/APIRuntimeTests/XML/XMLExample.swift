import APIJSON
import APIRuntime

/// A value in both notations, and the form that leads from one to the other.
struct XMLExample: Sendable, CustomStringConvertible {
    let description: String
    let table: StaticString
    let json: String
    let xml: String

    var form: XMLForm { XMLForms(table)["document"] }
    var value: JSONValue { (try? JSONValue(jsonBytes: Array(json.utf8))) ?? .null }

    /// Without the lines that are there for the reader.
    var plainXML: String {
        xml.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    }

    /// The examples of OpenAPI 3.2, 4.26.6, and those of 3.0 that it has no more.
    static let specification: [XMLExample] = [
        XMLExample(
            description: "no XML object",
            table: #"{"document": {"members": {"animals": "string"}}}"#,
            json: #"{"animals":"dog, cat, hamster"}"#,
            xml: "<root>\n  <animals>dog, cat, hamster</animals>\n</root>"),
        XMLExample(
            description: "a list",
            table: #"{"document": {"members": {"animals": {"items": "string"}}}}"#,
            json: #"{"animals":["dog","cat"]}"#,
            xml: "<root>\n  <animals>dog</animals>\n  <animals>cat</animals>\n</root>"),
        XMLExample(
            description: "another name",
            table: #"{"document": {"members": {"animals": {"name": "animal", "value": "string"}}}}"#,
            json: #"{"animals":"dog"}"#, xml: "<root>\n  <animal>dog</animal>\n</root>"),
        XMLExample(
            description: "attribute, prefix and namespace",
            table: #"""
                {"document": {"name": "Person", "members": {
                 "id": {"node": "attribute", "value": "number"},
                 "name": {"prefix": "sample", "namespace": "https://example.com/schema/sample", "value": "string"}}}}
                """#,
            json: #"{"id":123,"name":"example"}"#,
            xml: """
                <Person id="123">
                  <sample:name xmlns:sample="https://example.com/schema/sample">example</sample:name>
                </Person>
                """),
        XMLExample(
            description: "names of items",
            table: #"{"document": {"members": {"animals": {"items": {"name": "animal", "value": "string"}}}}}"#,
            json: #"{"animals":["dog","cat"]}"#,
            xml: "<root>\n  <animal>dog</animal>\n  <animal>cat</animal>\n</root>"),
        XMLExample(
            description: "the name of a list without an element has no effect",
            table: #"""
                {"document": {"members": {"animals": {"name": "aliens",
                 "items": {"name": "animal", "value": "string"}}}}}
                """#,
            json: #"{"animals":["dog"]}"#, xml: "<root>\n  <animal>dog</animal>\n</root>"),
        XMLExample(
            description: "wrapped, one name for both",
            table: #"{"document": {"members": {"animals": {"node": "element", "items": "string"}}}}"#,
            json: #"{"animals":["dog","cat"]}"#,
            xml: "<root><animals>\n  <animals>dog</animals>\n  <animals>cat</animals>\n</animals></root>"),
        XMLExample(
            description: "wrapped, items of another name",
            table: #"""
                {"document": {"members": {"animals": {"node": "element",
                 "items": {"name": "animal", "value": "string"}}}}}
                """#,
            json: #"{"animals":["dog","cat"]}"#,
            xml: "<root><animals>\n  <animal>dog</animal>\n  <animal>cat</animal>\n</animals></root>"),
        XMLExample(
            description: "wrapped, both names",
            table: #"""
                {"document": {"members": {"animals":
                 {"name": "aliens", "node": "element", "items": {"name": "animal", "value": "string"}}}}}
                """#,
            json: #"{"animals":["dog"]}"#, xml: "<root><aliens>\n  <animal>dog</animal>\n</aliens></root>"),
        XMLExample(
            description: "wrapped, the wrapper's name",
            table: #"{"document": {"members": {"animals": {"name": "aliens", "node": "element", "items": "string"}}}}"#,
            json: #"{"animals":["dog"]}"#, xml: "<root><aliens>\n  <aliens>dog</aliens>\n</aliens></root>"),
        XMLExample(
            description: "attributes and text",
            table: #"""
                {"document": {"name": "animals", "node": "element", "items": {"name": "animal", "members": {
                 "kind": {"node": "attribute", "value": "string"}, "name": {"node": "text", "value": "string"}}}}}
                """#,
            json: #"[{"kind":"Cat","name":"Fluffy"},{"kind":"Dog","name":"Fido"}]"#,
            xml: """
                <animals>
                  <animal kind="Cat">Fluffy</animal>
                  <animal kind="Dog">Fido</animal>
                </animals>
                """),
        XMLExample(
            description: "CDATA",
            table: #"""
                {"document": {"name": "Documentation", "members": {"content": {"node": "cdata", "value": "string"}}}}
                """#,
            json: #"{"content":"<html><head><title>Awesome Docs</title></head><body></body><html>"}"#,
            xml: """
                <Documentation>
                  <![CDATA[<html><head><title>Awesome Docs</title></head><body></body><html>]]>
                </Documentation>
                """),
        XMLExample(
            description: "an element for what has none",
            table: ##"""
                {"document": {"name": "StoredDocument", "node": "element", "value": "#Documentation"},
                 "Documentation": {"name": "Documentation", "node": "none", "members": {
                  "content": {"node": "cdata", "value": "string"}}}}
                """##,
            json: #"{"content":"a ]]> b"}"#,
            xml: "<StoredDocument><![CDATA[a ]]]]><![CDATA[> b]]></StoredDocument>"),
        XMLExample(
            description: "null and empty",
            table: #"""
                {"document": {"name": "product", "members": {"count": {"node": "attribute", "value": "number"},
                 "description": "string", "related": {"members": {}, "others": "any"}}}}
                """#,
            json: #"{"count":42,"description":"Thing","related":{}}"#,
            xml: "<product count=\"42\">\n  <description>Thing</description>\n  <related></related>\n</product>"),
        XMLExample(
            description: "null in an element",
            table: #"{"document": {"name": "product", "members": {"description": "string", "related": "any"}}}"#,
            json: #"{"description":"Thing","related":null}"#,
            xml: """
                <product>
                  <description>Thing</description>
                  <related xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>
                </product>
                """),
    ]

    /// What the specification does not show.
    static let further: [XMLExample] = [
        XMLExample(
            description: "numbers, flags and characters that need an entity",
            table: #"""
                {"document": {"members": {"n": "number", "b": "boolean", "s": "string",
                 "a": {"node": "attribute", "value": "string"}}}}
                """#,
            json: #"{"n":-1.5e3,"b":true,"s":"a < b & c > d \"e\"","a":"\"x\"\ny"}"#,
            xml: #"<root a="&quot;x&quot;&#10;y"><n>-1.5e3</n><b>true</b><s>a &lt; b &amp; c &gt; d "e"</s></root>"#),
        XMLExample(
            description: "names of other forms, and of themselves",
            table: ##"{"document": {"name": "tree", "members": {"name": "string", "branch": {"items": "#document"}}}}"##,
            json: #"{"name":"a","branch":[{"name":"b","branch":[{"name":"c"}]},{"name":"d"}]}"#,
            xml: """
                <tree>
                  <name>a</name>
                  <branch>
                    <name>b</name>
                    <branch>
                      <name>c</name>
                    </branch>
                  </branch>
                  <branch>
                    <name>d</name>
                  </branch>
                </tree>
                """),
        XMLExample(
            description: "further properties",
            table: #"{"document": {"members": {"a": "string"}, "others": "number"}}"#,
            json: #"{"a":"x","b":1,"c":2}"#, xml: "<root><a>x</a><b>1</b><c>2</c></root>"),
        XMLExample(
            description: "an object without an element of its own",
            table: #"""
                {"document": {"members": {"a": "string", "more": {"node": "none", "members": {
                 "b": "number", "id": {"node": "attribute", "value": "string"}}}}}}
                """#,
            json: #"{"a":"x","more":{"b":1,"id":"i"}}"#, xml: "<root id=\"i\"><a>x</a><b>1</b></root>"),
        XMLExample(
            description: "an empty list that must be there",
            table: #"""
                {"document": {"members": {"a": {"items": "string"}, "b": {"items": "string"}}, "required": ["b"]}}
                """#,
            json: #"{"b":[]}"#, xml: "<root></root>"),
        XMLExample(
            description: "anything",
            table: #"{"document": {"members": {"a": "any"}}}"#,
            json: #"{"a":{"b":["1","2"],"c":{"d":"x"}}}"#,
            xml: "<root><a><b>1</b><b>2</b><c><d>x</d></c></a></root>"),
    ]
}
