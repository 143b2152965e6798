extension JSONWriter {
    /// The path of the value that is written next, for example `$.items[3].price`.
    func openPath() -> String {
        // What is written so far breaks off exactly there, which is where the parser puts its error.
        do throws(JSONError) {
            _ = try JSONTape(parsing: withBytes { Array($0) }, depthLimit: .max)
            return "$"
        } catch {
            return error.path
        }
    }
}
