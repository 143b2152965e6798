/// The version of the specification that a document names.
package enum SpecificationVersion: Sendable, Comparable {
    case v2_0, v3_0, v3_1, v3_2
}
