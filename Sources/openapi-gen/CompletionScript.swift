import ArgumentParser

/// What `--generate-completion-script` prints. The library's own script knows the options of `generate` only behind
/// that word, which nobody writes; here a line that names no command is completed as one of `generate`.
enum CompletionScript {
    /// Nil when the arguments ask for something else, or for a shell that does not exist.
    static func text(for arguments: ArraySlice<String>) -> String? {
        let words = arguments.flatMap { $0.split(separator: "=").map(String.init) }
        guard words.first == "--generate-completion-script", words.count < 3 else { return nil }
        let named = words.count == 2 ? CompletionShell(rawValue: words[1]) : CompletionShell.autodetected()
        guard let shell = named, let additions = additions[shell.rawValue] else { return nil }
        return additions.reduce(into: OpenAPIGen.completionScript(for: shell)) { script, addition in
            guard let place = script.firstRange(of: addition.line) else { return }
            script.insert(contentsOf: addition.text, at: place.upperBound)
        }
    }

    /// By shell: lines of the library's script, and what comes behind them.
    private static let additions: [String: [(line: String, text: String)]] = [
        "bash": [
            (
                "\n_openapi-gen() {\n",
                """
                    # The command 'generate' need not be written.
                    if [[ " \(commands) " != *" ${COMP_WORDS[1]} "* && ("${COMP_CWORD}" -gt 1 || "${2}" = -*) ]]; then
                        COMP_WORDS=("${COMP_WORDS[0]}" generate "${COMP_WORDS[@]:1}")
                        ((COMP_CWORD++))
                    elif [[ "${COMP_CWORD}" -eq 1 ]]; then
                        cur="${2}" __openapi-gen_add_completions -f
                    fi

                """
            )
        ],
        "zsh": [
            (
                "\n_openapi-gen() {\n",
                """
                    # The command 'generate' need not be written.
                    if [[ " \(commands) " != *" ${words[2]} "* && ("${CURRENT}" -gt 2 || "${words[2]}" = -*) ]]; then
                        words=("${words[1]}" generate "${(@)words[2,-1]}")
                        (( CURRENT++ ))
                    elif [[ "${CURRENT}" -eq 2 ]]; then
                        _files
                    fi

                """
            )
        ],
        "fish": [
            (
                "\n    set -l unparsed_tokens (__openapi-gen_tokens -pc)\n",
                """
                    # The command 'generate' need not be written.
                    set -l first $unparsed_tokens[2] (commandline -ct)
                    if not contains -- "$first[1]" \(commands)
                        and begin
                            set -q unparsed_tokens[2]; or string match -q -- '-*' $first[1]
                        end
                        set unparsed_tokens $unparsed_tokens[1] generate $unparsed_tokens[2..]
                    end

                """
            ),
            (
                "\ncomplete -c 'openapi-gen' -f\n",
                #"""
                complete -c 'openapi-gen' -F \#
                -n '__openapi-gen_should_offer_completions_for_positional "openapi-gen" -eq 1'

                """#
            ),
        ],
    ]

    private static let commands =
        (OpenAPIGen.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"])
        .joined(separator: " ")
}
