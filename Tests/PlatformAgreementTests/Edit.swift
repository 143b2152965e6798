import Testing

/// A small change to `specs/platform.yaml` and where the comparison must see it; no place when it must not.
struct Edit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String
    let place: String?

    static let all = [
        Edit(
            "an operation's path", "/api/v1/jobs/{job_id}/cancel:", "/api/v1/jobs/{job_id}/stop:",
            seenAt: "post /api/v1/jobs/{job_id}/cancel > operationId: nothing here"),
        Edit(
            "an operation's id", "operationId: cancel_job", "operationId: stop_job",
            seenAt: "post /api/v1/jobs/{job_id}/cancel > operationId"),
        Edit("an operation's tag", "tags: [templates]", "tags: [jobs]", seenAt: "get /api/v1/templates/ > tags > 0"),
        Edit(
            "a parameter's name", "name: page_size", "name: pageSize",
            seenAt: "get /api/v1/workflows/ > parameters"),
        Edit(
            "a parameter's default", "default: 20", "default: 50",
            seenAt: "get /api/v1/workflows/ > query page_size > schema > default"),
        Edit(
            "a shared parameter's place", "in: header", "in: query",
            seenAt: "put /api/v1/sources/{source_id} > parameters"),
        Edit(
            "a required body", "required: true", "required: false",
            seenAt: "post /api/v1/jobs/ > requestBody > required"),
        Edit(
            "a body's media type", "multipart/form-data:", "application/json:",
            seenAt: "post /api/v1/jobs/ > requestBody > content"),
        Edit("a status", "'202':", "'201':", seenAt: "post /api/v1/workflows/{workflow_id}/run > responses"),
        Edit(
            "a shared response's schema", "schemas/HTTPValidationError'", "schemas/ValidationError'",
            seenAt: "get /api/v1/jobs/ > responses > 422 > content > application/json > schema > $ref"),
        Edit("a schema's name", "    FailedFile:", "    FailedDocument:", seenAt: "FailedDocument: object here"),
        Edit(
            "required properties", "required: [document, error]", "required: [document]",
            seenAt: "FailedFile > required"),
        Edit(
            "the order of properties",
            """
                    document:
                      description: Names the file.
                      type: string
                    error:
            """,
            """
                    error:
                      description: Names the file.
                      type: string
                    document:
            """,
            seenAt: "FailedFile > properties:"),
        Edit(
            "the order of an enumeration", "enum: [asc, desc]", "enum: [desc, asc]", seenAt: "SortDirection > enum > 0"),
        Edit(
            "the order of a union", "[{ type: string }, { type: integer }]", "[{ type: integer }, { type: string }]",
            seenAt: "ValidationError > properties > loc > items > anyOf > 0 > type"),
        Edit(
            "a pattern", #"'^box:\/\/'"#, #"'^box:'"#,
            seenAt: "BoxSourceConnectorConfigInput > properties > remote_url > pattern"),
        Edit(
            "a minimum", "minimum: 2\n", "minimum: 3\n",
            seenAt: "IBMWatsonxS3DestinationConnectorConfigInput > properties > max_retries_connection > minimum"),
        Edit(
            "additional properties", "additionalProperties: true\n", "additionalProperties: false\n",
            seenAt: "AstraDBConnectorConfig > additionalProperties"),
        Edit(
            "a property that is called like a keyword",
            "        description:\n          description: What the template",
            "        abstract:\n          description: What the template",
            seenAt: "TemplateListItem > properties > abstract"),
        Edit("words", "description: Names the file.", "description: The file's name.", seenAt: nil),
    ]

    private init(_ testDescription: String, _ before: String, _ after: String, seenAt place: String?) {
        self.testDescription = testDescription
        self.before = before
        self.after = after
        self.place = place
    }
}
