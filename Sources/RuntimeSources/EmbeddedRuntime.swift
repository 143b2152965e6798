// Written from Sources/JSON and Sources/APIRuntime by `openapi-gen embed-templates`. Change those files, then write this one again.

package enum EmbeddedRuntime {
    package static let all: [(path: StaticString, text: StaticString)] = [
    ]
}
