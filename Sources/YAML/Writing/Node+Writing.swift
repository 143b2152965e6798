extension Node {
    /// The node as a YAML document; read again it gives the same node. Aliases are written out.
    package var yamlBytes: [UInt8] { YAMLWriter.document(self) }

    /// The node as a JSON document.
    package var jsonBytes: [UInt8] { JSONDocumentWriter.document(self) }
}
