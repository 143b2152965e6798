import Diagnostics
import Testing

@Suite struct SourceFileTests {
}
