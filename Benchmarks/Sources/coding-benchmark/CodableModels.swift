import Foundation

// The platform's job as a person would write it for JSONDecoder and JSONEncoder.

struct CodableJob: Codable, Sendable {
    var id: UUID
    var workflowID: UUID
    var workflowName: String
    var status: CodableStatus
    var createdAt: Date
    var runtime: String?
    var inputFileIDs: [String]?
    var outputNodeFiles: [CodableNodeFile]?
    var jobType: CodableJobType

    enum CodingKeys: String, CodingKey {
        case id
        case workflowID = "workflow_id"
        case workflowName = "workflow_name"
        case status
        case createdAt = "created_at"
        case runtime
        case inputFileIDs = "input_file_ids"
        case outputNodeFiles = "output_node_files"
        case jobType = "job_type"
    }
}

struct CodableNodeFile: Codable, Sendable {
    var nodeID: UUID
    var fileID: String
    var nodeType: String
    var nodeSubtype: String

    enum CodingKeys: String, CodingKey {
        case nodeID = "node_id"
        case fileID = "file_id"
        case nodeType = "node_type"
        case nodeSubtype = "node_subtype"
    }
}

enum CodableStatus: String, Codable, Sendable {
    case scheduled = "SCHEDULED"
    case inProgress = "IN_PROGRESS"
    case completed = "COMPLETED"
    case stopped = "STOPPED"
    case failed = "FAILED"
}

enum CodableJobType: String, Codable, Sendable {
    case ephemeral, persistent, scheduled, template
}
