import OpenAPI
import ToolDiagnostics
import YAML

/// The properties of all parts of an object, united by name in the order in which they are first declared.
struct ObjectMembers {
    struct Member {
        let name: String
        /// One for each part that declares it; none when it is only required.
        var schemas: [OpenAPI.Schema]
        /// The same for other shapes of the object, where the property differs between them.
        var otherShapes: [[OpenAPI.Schema]] = []
        var owner: Conjunction.Owner
        var isRequired = false
        let range: SourceRange

        /// `false` as its schema: the property must not be there.
        var isForbidden: Bool { !isRequired && schemas.contains { $0.constant == false } }
    }

    private(set) var properties: [Member] = []
    /// What further properties must be, `patternProperties` included.
    private(set) var additional: [OpenAPI.Schema] = []
    private(set) var patterns: [OpenAPI.Schema] = []
    private(set) var forbidsAdditional = false
    private var positions: [String: Int] = [:]

    init(of conjunction: Conjunction) {
        guard conjunction.parts.count > 1 || !conjunction.otherShapes.isEmpty else {
            if let part = conjunction.parts.first { addOnly(part) }
            return
        }
        for part in conjunction.parts {
            for property in part.schema.properties { add(property, of: part) }
            addAdditional(part.schema)
        }
        let common = conjunction.requiredNames
        for part in conjunction.parts {
            for required in part.schema.required where common.contains(required.name) { require(required, part) }
        }
        for shape in conjunction.otherShapes { addVariation(ObjectMembers(of: shape)) }
    }

    /// Nothing to unite: most objects are of one part.
    private mutating func addOnly(_ part: Conjunction.Part) {
        addAdditional(part.schema)
        var required = Set(part.schema.required.map(\.name))
        properties.reserveCapacity(part.schema.properties.count)
        for property in part.schema.properties {
            var member = Member(property, of: part)
            member.isRequired = required.remove(property.name) != nil
            properties.append(member)
        }
        guard !required.isEmpty else { return }
        for undeclared in part.schema.required where required.remove(undeclared.name) != nil {
            properties.append(Member(undeclared, of: part))
        }
    }

    private mutating func addVariation(_ other: ObjectMembers) {
        for member in other.properties {
            guard let position = positions[member.name] else { continue }
            properties[position].otherShapes.append(member.schemas)
        }
    }

    private mutating func add(_ property: OpenAPI.Named<OpenAPI.Schema>, of part: Conjunction.Part) {
        if let position = positions[property.name] {
            properties[position].schemas.append(property.value)
            // What several parts say together is said by the most derived of them.
            properties[position].owner = part.owner
            return
        }
        positions[property.name] = properties.count
        properties.append(Member(property, of: part))
    }

    private mutating func require(_ required: OpenAPI.RequiredName, _ part: Conjunction.Part) {
        if let position = positions[required.name] {
            properties[position].isRequired = true
            return
        }
        positions[required.name] = properties.count
        properties.append(Member(required, of: part))
    }

    private mutating func addAdditional(_ schema: OpenAPI.Schema) {
        for pattern in schema.patternProperties where pattern.value.constant != false {
            additional.append(pattern.value)
            patterns.append(pattern.value)
        }
        guard let rest = schema.additionalProperties ?? schema.unevaluatedProperties else { return }
        if rest.constant == false {
            forbidsAdditional = true
        } else {
            additional.append(rest)
        }
    }
}

extension ObjectMembers.Member {
    fileprivate init(_ property: OpenAPI.Named<OpenAPI.Schema>, of part: Conjunction.Part) {
        self.init(name: property.name, schemas: [property.value], owner: part.owner, range: property.node.range)
    }

    /// A name that only `required` knows.
    fileprivate init(_ required: OpenAPI.RequiredName, of part: Conjunction.Part) {
        self.init(name: required.name, schemas: [], owner: part.owner, isRequired: true, range: required.node.range)
    }
}
