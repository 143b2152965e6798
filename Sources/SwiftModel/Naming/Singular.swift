/// The singular of a name that ends in a plural English noun; nothing where that is not certain.
///
/// Names that the document gives are never bent. This makes the name of one element of `LineItems`.
func singular(_ name: String) -> String? {
    guard name.utf8.count > 3, name.hasSuffix("s") else { return nil }
    for ending in ["ss", "us", "is", "Series", "series", "News", "news"] where name.hasSuffix(ending) { return nil }
    if name.hasSuffix("ies") { return name.utf8.count > 5 ? name.dropLast(3) + "y" : String(name.dropLast()) }
    for ending in ["sses", "shes", "ches", "xes", "zzes", "uses"] where name.hasSuffix(ending) {
        return String(name.dropLast(2))
    }
    return String(name.dropLast())
}
