/// Only what can be listed by name; objects stand in `Document.references` as well.
package struct Components: Sendable {
    package var schemas: [Named<Schema>] = []
    package var securitySchemes: [Named<Referenced<SecurityScheme>>] = []
}
