import APIJSON
import Foundation
import PlatformAPI

extension OperationCase {
    private static let source: JSONValue = [
        "id": .string(Platform.text(Platform.sourceID)), "name": "bucket", "type": "s3",
        "config": ["remote_url": "s3://bucket/", "anonymous": false, "key": "k", "recursive": true],
        "created_at": .string(Platform.createdText), "updated_at": .string(Platform.createdText),
    ]
    private static let sourcePath = "/api/v1/sources/\(Platform.text(Platform.sourceID))"

    static let sources = [
        OperationCase(
            id: "list_sources", method: "GET", path: "/api/v1/sources/", query: "source_type=kafka-cloud",
            answer: [source]
        ) {
            try await $0.sources.list(sourceType: .kafkaCloud, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "create_source", method: "POST", path: "/api/v1/sources/",
            body: .json([
                "name": "bucket", "type": "s3",
                "config": ["remote_url": "s3://bucket/", "anonymous": true, "token": nil, "recursive": true],
            ]),
            answer: source
        ) {
            let config = S3SourceConnectorConfigInput(remoteURL: "s3://bucket/", anonymous: true, token: nil)
            return try await $0.sources.create(
                body: CreateSourceConnector(name: "bucket", type: .s3, config: .s3(config)),
                unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "get_source", method: "GET", path: sourcePath, answer: source) {
            try await $0.sources.get(sourceID: Platform.sourceID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "update_source", method: "PUT", path: sourcePath, body: .json(["config": ["new": ["any": 1]]]),
            answer: source
        ) {
            try await $0.sources.update(
                sourceID: Platform.sourceID, body: UpdateSourceConnector(config: .object(["new": ["any": 1]])),
                unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "delete_source", method: "DELETE", path: sourcePath, answer: "gone") {
            try await $0.sources.delete(sourceID: Platform.sourceID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "create_connection_check_sources", method: "POST", path: sourcePath + "/connection-check", status: 202,
            answer: scheduledCheck
        ) {
            try await $0.sources.createConnectionCheck(
                sourceID: Platform.sourceID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "get_connection_check_sources", method: "GET", path: sourcePath + "/connection-check",
            answer: finishedCheck
        ) {
            try await $0.sources.getConnectionCheck(sourceID: Platform.sourceID, unstructuredAPIKey: OperationCase.key)
        },
    ]

    private static let scheduledCheck: JSONValue = [
        "id": .string(Platform.text(Platform.checkID)), "status": "SCHEDULED",
        "created_at": .string(Platform.createdText),
    ]
    private static let finishedCheck: JSONValue = [
        "id": .string(Platform.text(Platform.checkID)), "status": "FAILURE", "reason": "no route",
        "created_at": .string(Platform.createdText), "reported_at": .string(Platform.createdText),
    ]

    private static let destination: JSONValue = [
        "id": .string(Platform.text(Platform.destinationID)), "name": "vectors", "type": "pinecone",
        "config": ["index_name": "i", "api_key": "k", "namespace": "n", "batch_size": 50],
        "created_at": .string(Platform.createdText),
    ]
    private static let destinationPath = "/api/v1/destinations/\(Platform.text(Platform.destinationID))"

    static let destinations = [
        OperationCase(
            id: "list_destinations", method: "GET", path: "/api/v1/destinations/",
            query: "destination_type=ibm_watsonx_s3", answer: [destination]
        ) {
            try await $0.destinations.list(destinationType: .ibmWatsonxS3, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "create_destination", method: "POST", path: "/api/v1/destinations/",
            body: .json([
                "name": "vectors", "type": "pinecone",
                "config": ["index_name": "i", "api_key": "k", "namespace": "n", "batch_size": 50],
            ]),
            answer: destination
        ) {
            let config = PineconeDestinationConnectorConfigInput(indexName: "i", apiKey: "k", namespace: "n")
            return try await $0.destinations.create(
                body: CreateDestinationConnector(name: "vectors", type: .pinecone, config: .pinecone(config)),
                unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "get_destination", method: "GET", path: destinationPath, answer: destination) {
            try await $0.destinations.get(
                destinationID: Platform.destinationID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "update_destination", method: "PUT", path: destinationPath,
            body: .json(["config": ["cluster_url": "https://w.example", "api_key": "k"]]), answer: destination
        ) {
            let config = WeaviateDestinationConnectorConfigInput(clusterURL: "https://w.example", apiKey: "k")
            return try await $0.destinations.update(
                destinationID: Platform.destinationID, body: UpdateDestinationConnector(config: .weaviate(config)),
                unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(id: "delete_destination", method: "DELETE", path: destinationPath, answer: ["ok": true]) {
            try await $0.destinations.delete(
                destinationID: Platform.destinationID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "create_connection_check_destinations", method: "POST", path: destinationPath + "/connection-check",
            status: 202, answer: scheduledCheck
        ) {
            try await $0.destinations.createConnectionCheck(
                destinationID: Platform.destinationID, unstructuredAPIKey: OperationCase.key)
        },
        OperationCase(
            id: "get_connection_check_destinations", method: "GET", path: destinationPath + "/connection-check",
            answer: finishedCheck
        ) {
            try await $0.destinations.getConnectionCheck(
                destinationID: Platform.destinationID, unstructuredAPIKey: OperationCase.key)
        },
    ]
}
