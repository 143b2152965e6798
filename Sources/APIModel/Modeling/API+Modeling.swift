package import OpenAPI
package import ToolDiagnostics
import YAML

extension API {
    /// The third stage. Never fails: what cannot be modelled is reported, and becomes any JSON value or plain bytes.
    ///
    /// - Parameters:
    ///   - sampling: What gets values that show how it is sent.
    ///   - customFormats: Formats that are types of their own to the user.
    package init(
        modeling document: OpenAPI.Document, selection: Selection = .everything, sampling: Set<Sampling> = [],
        customFormats: Set<String> = [], pagination: PaginationRules = PaginationRules(), diagnostics: Diagnostics
    ) {
        let selected = selection.operations(of: document, diagnostics)
        let analysis = SchemaAnalysis(
            index: SchemaIndex(document), customFormats: customFormats, diagnostics: diagnostics)
        let reach = SchemaReach(of: selected, document, analysis: analysis, keepsAll: selection.isEverything)
        let security = SecurityModeling(document, selected, diagnostics)
        var types = TypeModeler(analysis: analysis, reach: reach, diagnostics: diagnostics)
        types.defineNamed()
        var modeling = OperationModeling(document, types: types, security: security, diagnostics: diagnostics)
        for messages in sampling { modeling.samples[messages] = SampleMaker(analysis: analysis, of: messages) }
        for operation in selected { modeling.add(operation) }
        modeling.finish()
        modeling.findPages(pagination)
        let servers = modeling.servers(of: document)

        self.init(
            title: document.info.title, version: document.info.version, summary: document.info.summary,
            description: document.info.description, servers: servers,
            tags: Tag.tags(of: document, usedBy: modeling.operations, keepsAll: selection.isEverything),
            operations: modeling.operations, securitySchemes: security.schemes, security: security.default,
            types: modeling.types.graph)
        xmlForms = modeling.xml.forms
        if let webhook = document.webhooks.first { diagnostics.note(.webhooks, at: webhook.key.range) }
    }
}

/// Which values of the document are made into samples.
package enum Sampling: Sendable {
    /// Parameters and bodies.
    case requests
    /// The contents of responses.
    case responses
}

extension Diagnostic.Message {
    fileprivate static var webhooks: Self {
        Self(id: "webhooks", "webhooks are requests that a server sends, so a client has no methods for them")
    }
}
