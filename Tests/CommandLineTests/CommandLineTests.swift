import Testing

@Test(arguments: CommandLineCase.all)
func the_command_keeps_its_word(_ sample: CommandLineCase) async throws {
    try sample.expect(try await sample.run())
}

@Test func there_are_cases() {
    #expect(CommandLineCase.all.count > 20)
}
