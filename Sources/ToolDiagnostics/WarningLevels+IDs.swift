extension WarningLevels {
    /// The ids of all warnings and notes. Errors are not among them: they stay what they are.
    package static let knownIDs: [String] = [
        "all-of-cycle", "asyncapi-block", "binary-as-json", "body-without-content", "body-without-meaning",
        "circular-tag-parent", "conditional-property", "conflicting-enums", "conflicting-pages", "conflicting-types",
        "content-of-nothing", "deep-container", "default-does-not-fit", "discriminator-incomplete",
        "discriminator-value-twice", "duplicate-enum-value", "duplicate-key", "duplicate-operation-id",
        "duplicate-parameter", "empty-enum", "endless-container", "endless-requirement", "enum-of-containers",
        "enum-of-fractions", "enum-of-several-kinds", "enum-value-type", "enum-values-as-strings", "example-type",
        "file-not-read", "fragment-in-path", "further-documents", "further-media-type", "further-response-type",
        "inexact-reference", "inferred-pages", "json-comment", "lone-surrogate", "mapped-schema-not-listed",
        "misnamed-path-parameter", "misplaced-keyword", "misplaced-schema", "missing-key", "misspelled-key",
        "mistyped-scalar", "newer-keyword", "no-example", "no-responses", "no-sample", "no-such-operation",
        "no-such-parameter", "no-such-schema", "not-a-url", "not-json", "nothing-to-name", "nothing-to-rename",
        "nothing-to-replace", "older-keyword", "only-not", "optional-path-parameter", "overlay-matches-nothing",
        "page-without-block", "pages-without-items", "parameter-content", "parameter-without-schema", "path-expression",
        "path-parameter-not-in-path", "path-without-slash", "pointer-to-nowhere", "positional-parts", "query-in-path",
        "read-only-and-write-only", "reference-circle", "renamed-type", "required-flag", "required-property-undeclared",
        "reserved-header", "schema-of-unstructured", "schema-too-deep", "selection-matches-nothing", "single-for-list",
        "style-not-for-location", "switching-protocols", "too-many-combinations", "too-many-intersections",
        "transport-security", "type-of-itself", "unbound-dynamic-reference", "undeclared-path-parameter",
        "undeclared-security-scheme", "undeclared-server-variable", "unexpected-reference", "unfit-tag",
        "union-members-alike", "union-of-itself", "unknown-flow", "unknown-key", "unknown-location",
        "unknown-security-type", "unknown-status", "unknown-tag", "unknown-tag-parent", "unknown-type",
        "unread-pagination", "unreadable-character", "unresolved-reference", "unspellable-default",
        "unsupported-collection-format", "untyped-body", "untyped-response", "unusable-merge", "unused-keyword",
        "unused-template", "useless-warning-level", "webhooks", "whole-query", "wrong-section", "wrong-type",
    ]
}
