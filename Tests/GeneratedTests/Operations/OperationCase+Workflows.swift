import APIJSON
import Foundation
import PlatformAPI

extension OperationCase {
    static let templates = [
        OperationCase(
            id: "list_templates", method: "GET", path: "/api/v1/templates/",
            answer: [
                [
                    "id": "hi_res", "name": "High resolution", "version": "1.2", "last_updated": "yesterday",
                    "description": "Slow.",
                ]
            ]
        ) {
            try await $0.templates.list(unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "get_template", method: "GET", path: "/api/v1/templates/hi-res%20partition",
            answer: [
                "id": "hi-res partition", "name": "High resolution", "version": "1.2", "last_updated": "yesterday",
                "description": "Slow.",
                "nodes": [
                    ["id": "n", "name": "Partition", "type": "partition", "subtype": "vlm", "settings": ["model": "x"]]
                ],
            ]
        ) {
            try await $0.templates.get(templateID: "hi-res partition", unstructuredAPIKey: OperationCase.key)
        },
    ]

    private static let workflow: JSONValue = [
        "id": .string(Platform.text(Platform.workflowID)), "name": "nightly",
        "sources": [.string(Platform.text(Platform.sourceID))],
        "destinations": [.string(Platform.text(Platform.destinationID))], "workflow_type": "custom",
        "workflow_nodes": [
            [
                "id": .string(Platform.text(Platform.nodeID)), "name": "Chunk", "type": "chunk", "subtype": "by_title",
                "settings": ["max_characters": 1500, "overlap": 0.5, "nested": [true, nil]],
            ]
        ],
        "schedule": ["crontab_entries": [["cron_expression": "0 0 * * *"]]], "status": "active",
        "created_at": .string(Platform.createdText), "updated_at": .string(Platform.createdText), "reprocess_all": true,
    ]
    private static let path = "/api/v1/workflows/\(Platform.text(Platform.workflowID))"

    static let workflows = [
        OperationCase(
            id: "list_workflows", method: "GET", path: "/api/v1/workflows/",
            query: [
                "dag_node_configuration_id=n1", "source_id=\(Platform.text(Platform.sourceID))",
                "destination_id=\(Platform.text(Platform.destinationID))", "status=active", "page=2", "page_size=50",
                "created_since=2025-05-31T09%3A30%3A00Z", "created_before=2025-05-31T09%3A30%3A00Z",
                "name=n%C3%A4chtlich",
                "sort_by=created_at", "sort_direction=desc", "show_only_soft_deleted=true",
                "show_recommender_workflows=false",
            ].joined(separator: "&"),
            answer: [workflow], call: listWorkflows),
        OperationCase(
            id: "create_workflow", method: "POST", path: "/api/v1/workflows/",
            body: .json([
                "name": "nightly", "source_id": .string(Platform.text(Platform.sourceID)), "workflow_type": "custom",
                "workflow_nodes": [["name": "Chunk", "type": "chunk", "subtype": "by_title"]],
                "schedule": "every 15 minutes", "reprocess_all": false,
            ]),
            answer: workflow
        ) {
            let body = CreateWorkflow(
                name: "nightly", workflowType: .custom, sourceID: .value(Platform.sourceID),
                workflowNodes: [WorkflowNode(name: "Chunk", type: "chunk", subtype: "by_title")],
                schedule: .value(.every15Minutes))
            return try await $0.workflows.create(body: body, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "get_workflow", method: "GET", path: path, answer: workflow) {
            try await $0.workflows.get(workflowID: Platform.workflowID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "update_workflow", method: "PUT", path: path,
            body: .json(["name": "weekly", "schedule": nil, "reprocess_all": true]), answer: workflow
        ) {
            try await $0.workflows.update(
                workflowID: Platform.workflowID,
                body: UpdateWorkflow(name: "weekly", schedule: nil, reprocessAll: true),
                unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "delete_workflow", method: "DELETE", path: path, answer: nil) {
            try await $0.workflows.delete(workflowID: Platform.workflowID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "run_workflow", method: "POST", path: path + "/run",
            body: .form([FormPart("input_files", filename: "a.csv", type: "text/csv", bytes: Array("1,2".utf8))]),
            status: 202, answer: job
        ) {
            try await $0.workflows.run(
                workflowID: Platform.workflowID, inputFiles: [.bytes(Array("1,2".utf8), filename: "a.csv")],
                unstructuredAPIKey: OperationCase.key)
        },
    ]

    private static func listWorkflows(_ client: PlatformClient) async throws -> any JSONCodable {
        try await client.workflows.list(
            dagNodeConfigurationID: "n1", sourceID: Platform.sourceID, destinationID: Platform.destinationID,
            status: .active, page: 2, pageSize: 50, createdSince: Platform.created, createdBefore: Platform.created,
            name: "nächtlich", sortBy: "created_at", sortDirection: .desc, showOnlySoftDeleted: true,
            showRecommenderWorkflows: false, unstructuredAPIKey: OperationCase.key).page()
    }
}
