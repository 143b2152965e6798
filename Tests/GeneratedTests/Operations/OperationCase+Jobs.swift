import APIJSON
import Foundation
import PlatformAPI

extension OperationCase {
    static let job: JSONValue = [
        "id": .string(Platform.text(Platform.jobID)), "workflow_id": .string(Platform.text(Platform.workflowID)),
        "workflow_name": "nightly", "status": "IN_PROGRESS", "created_at": .string(Platform.createdText),
        "runtime": "PT1M30S", "input_file_ids": ["f1", "f2"],
        "output_node_files": [
            [
                "node_id": .string(Platform.text(Platform.nodeID)), "file_id": "f3", "node_type": "chunk",
                "node_subtype": "chunk_by_title",
            ]
        ],
        "job_type": "template",
    ]
    private static let path = "/api/v1/jobs/\(Platform.text(Platform.jobID))"

    static let jobs = [
        OperationCase(
            id: "list_jobs", method: "GET", path: "/api/v1/jobs/",
            query: "workflow_id=\(Platform.text(Platform.workflowID))&status=IN_PROGRESS", answer: [job]
        ) {
            try await $0.jobs.list(
                workflowID: Platform.workflowID, status: "IN_PROGRESS", unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "create_job", method: "POST", path: "/api/v1/jobs/",
            body: .form([
                FormPart(
                    "input_files", filename: "a \"b\".pdf".quoted, type: "application/pdf", bytes: [37, 80, 68, 70]),
                FormPart("input_files", filename: "größe.txt", type: "text/plain", bytes: Array("\r\n--x\r\n".utf8)),
                FormPart("request_data", #"{"template_id":"hi_res"}"#),
            ]),
            answer: job
        ) {
            try await $0.jobs.create(
                requestData: #"{"template_id":"hi_res"}"#,
                inputFiles: [
                    .bytes([37, 80, 68, 70], filename: "a \"b\".pdf"),
                    .data(Data("\r\n--x\r\n".utf8), filename: "größe.txt", contentType: "text/plain"),
                ],
                unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "get_job", method: "GET", path: path, answer: job) {
            try await $0.jobs.get(jobID: Platform.jobID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "cancel_job", method: "POST", path: path + "/cancel", answer: ["message": "stopping"]) {
            try await $0.jobs.cancel(jobID: Platform.jobID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "download_job_output", method: "GET", path: path + "/download",
            query: "file_id=a%2Fb%20c%26d%3De%2B%F0%9F%99%82&node_id=\(Platform.text(Platform.nodeID))",
            answer: [["type": "Title", "text": "Hello"], 12345678901234567890.0]
        ) {
            try await $0.jobs.downloadOutput(
                jobID: Platform.jobID, fileID: "a/b c&d=e+🙂", nodeID: Platform.nodeID,
                unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "get_job_details", method: "GET", path: path + "/details",
            answer: [
                "id": .string(Platform.text(Platform.jobID)), "processing_status": "COMPLETED_WITH_ERRORS",
                "node_stats": [
                    [
                        "node_name": "Partition", "node_type": "partition", "node_subtype": "vlm", "ready": 0,
                        "in_progress": 1, "success": 2, "failure": 3,
                    ]
                ],
                "message": "3 files failed",
            ]
        ) {
            try await $0.jobs.getDetails(jobID: Platform.jobID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "get_job_failed_files", method: "GET", path: path + "/failed-files",
            answer: ["failed_files": [["document": "a.pdf", "error": "encrypted"]]]
        ) {
            try await $0.jobs.getFailedFiles(jobID: Platform.jobID, unstructuredAPIKey: OperationCase.key)
        },
    ]
}

extension String {
    /// As it stands between the quotes of a form's head.
    fileprivate var quoted: String { replacing("\"", with: "%22") }
}
