package enum OperationRole: Sendable, Hashable {
    case parameter(String)
    case body
    case bodyItem
    case response(Response.Status)
    case responseItem(Response.Status)
    case header(String, Response.Status)
}
