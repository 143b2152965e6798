package indirect enum OperationRole: Sendable, Hashable {
    case parameter(String)
    case body
    case bodyItem
    /// A part of a multipart body by its place.
    case bodyPart(Int)
    case response(Response.Status)
    case responseItem(Response.Status)
    case header(String, Response.Status)
    /// The same in XML, where it is described otherwise than in JSON.
    case xml(of: OperationRole)
}
