import PlatformAPI

/// All types that are generated for schemas with a name.
enum PlatformTypes {
    static let all: [any (JSONCodable & Codable & Hashable).Type] = [
        AstraDBConnectorConfig.self, AstraDBConnectorConfigInput.self, AzureAISearchConnectorConfig.self,
        AzureAISearchConnectorConfigInput.self, AzureDestinationConnectorConfig.self,
        AzureDestinationConnectorConfigInput.self, AzureSourceConnectorConfig.self,
        AzureSourceConnectorConfigInput.self, BoxSourceConnectorConfig.self, BoxSourceConnectorConfigInput.self,
        ConfluenceSourceConnectorConfig.self, ConfluenceSourceConnectorConfigInput.self, ConnectionCheckStatus.self,
        CouchbaseDestinationConnectorConfig.self, CouchbaseDestinationConnectorConfigInput.self,
        CouchbaseSourceConnectorConfig.self, CouchbaseSourceConnectorConfigInput.self,
        CreateDestinationConnector.self, CreateSourceConnector.self, CreateWorkflow.self, CronTabEntry.self,
        DagNodeConnectionCheck.self, DatabricksVDTDestinationConnectorConfig.self,
        DatabricksVDTDestinationConnectorConfigInput.self, DatabricksVolumesConnectorConfig.self,
        DatabricksVolumesConnectorConfigInput.self, DeltaTableConnectorConfig.self,
        DeltaTableConnectorConfigInput.self, DestinationConnectorInformation.self, DestinationConnectorType.self,
        DropboxSourceConnectorConfig.self, DropboxSourceConnectorConfigInput.self, ElasticsearchConnectorConfig.self,
        ElasticsearchConnectorConfigInput.self, EncryptionType.self, FailedFile.self,
        GCSDestinationConnectorConfig.self, GCSDestinationConnectorConfigInput.self, GCSSourceConnectorConfig.self,
        GCSSourceConnectorConfigInput.self, GoogleDriveSourceConnectorConfig.self,
        GoogleDriveSourceConnectorConfigInput.self, HTTPValidationError.self,
        IBMWatsonxS3DestinationConnectorConfig.self, IBMWatsonxS3DestinationConnectorConfigInput.self,
        JiraSourceConnectorConfig.self, JiraSourceConnectorConfigInput.self, JobDetails.self, JobFailedFiles.self,
        JobInformation.self, JobNodeDetails.self, JobProcessingStatus.self, JobStatus.self,
        KafkaCloudDestinationConnectorConfig.self, KafkaCloudDestinationConnectorConfigInput.self,
        KafkaCloudSourceConnectorConfig.self, KafkaCloudSourceConnectorConfigInput.self,
        MilvusDestinationConnectorConfig.self, MilvusDestinationConnectorConfigInput.self,
        MongoDBConnectorConfig.self, MongoDBConnectorConfigInput.self, Neo4jDestinationConnectorConfig.self,
        Neo4jDestinationConnectorConfigInput.self, NodeFileMetadata.self, OneDriveDestinationConnectorConfig.self,
        OneDriveDestinationConnectorConfigInput.self, OneDriveSourceConnectorConfig.self,
        OneDriveSourceConnectorConfigInput.self, OpenSearchConnectorConfig.self, OpenSearchConnectorConfigInput.self,
        OutlookSourceConnectorConfig.self, OutlookSourceConnectorConfigInput.self,
        PineconeDestinationConnectorConfig.self, PineconeDestinationConnectorConfigInput.self,
        PostgresDestinationConnectorConfig.self, PostgresDestinationConnectorConfigInput.self,
        PostgresSourceConnectorConfig.self, PostgresSourceConnectorConfigInput.self,
        QdrantCloudDestinationConnectorConfig.self, QdrantCloudDestinationConnectorConfigInput.self,
        RedisDestinationConnectorConfig.self, RedisDestinationConnectorConfigInput.self,
        S3DestinationConnectorConfig.self, S3DestinationConnectorConfigInput.self, S3SourceConnectorConfig.self,
        S3SourceConnectorConfigInput.self, SalesforceSourceConnectorConfig.self,
        SalesforceSourceConnectorConfigInput.self, SecretReference.self, SharePointSourceConnectorConfig.self,
        SharePointSourceConnectorConfigInput.self, SnowflakeDestinationConnectorConfig.self,
        SnowflakeDestinationConnectorConfigInput.self, SnowflakeSourceConnectorConfig.self,
        SnowflakeSourceConnectorConfigInput.self, SortDirection.self, SourceConnectorInformation.self,
        SourceConnectorType.self, TemplateDetail.self, TemplateListItem.self, TemplateNode.self,
        TeradataDestinationConnectorConfig.self, TeradataDestinationConnectorConfigInput.self,
        TeradataSourceConnectorConfig.self, TeradataSourceConnectorConfigInput.self, UpdateDestinationConnector.self,
        UpdateSourceConnector.self, UpdateWorkflow.self, ValidationError.self,
        WeaviateDestinationConnectorConfig.self, WeaviateDestinationConnectorConfigInput.self,
        WorkflowInformation.self, WorkflowJobType.self, WorkflowNode.self, WorkflowSchedule.self, WorkflowState.self,
        WorkflowType.self, ZendeskSourceConnectorConfig.self, ZendeskSourceConnectorConfigInput.self,
    ]

    static func named(_ name: String) -> (any (JSONCodable & Codable & Hashable).Type)? {
        all.first { "\($0)" == name }
    }
}
