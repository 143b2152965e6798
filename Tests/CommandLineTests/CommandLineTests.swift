import TestSupport
import Testing

@Test(arguments: CommandLineCase.all)
func the_command_keeps_its_word(_ sample: CommandLineCase) async throws {
    try sample.expect(try await sample.run())
}

@Test func there_are_cases() {
    #expect(CommandLineCase.all.count > 20)
}

/// Each process hashes with a seed of its own and prints its files in parallel; neither may show.
@Test func every_run_makes_the_same_bytes() async throws {
    let directory = try WorkingDirectory(copying: [CommandLineCase.specifications])
    for options in [[]] + Array(repeating: ["--check"], count: 4) {
        let run = try await Tool.run(["platform.yaml", "--out", "Generated"] + options, in: directory.url)
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }
}
