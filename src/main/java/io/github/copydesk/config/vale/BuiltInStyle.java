package io.github.copydesk.config.vale;

import io.github.copydesk.rulebook.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The style that Vale brings itself, called {@code Vale}: as rules in its own format. */
final class BuiltInStyle {
    static final String NAME = "Vale";

    private static final Pattern PHRASE = Pattern.compile("[\\p{L}\\p{N} -]+");

    private BuiltInStyle() {}

    /** The texts of the rules by their ids. */
    static Map<String, String> rules(List<Token> accepted, List<Token> rejected) {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put(
                "Vale.Repetition",
                """
                extends: repetition
                message: "'%s' is repeated!"
                level: error
                alpha: true
                tokens: ['[^\\s]+']
                action: {name: edit, params: [truncate, ' ']}
                """);
        rules.put(
                "Vale.Spelling",
                """
                extends: spelling
                message: "Did you really mean '%s'?"
                level: error
                action: {name: suggest, params: [spellings]}
                """);
        String swaps = accepted.stream()
                .map(Token::pattern)
                .filter(it -> PHRASE.matcher(it).matches())
                .map(it -> "  %s: %s%n".formatted(quoted(it.toLowerCase(Locale.ROOT)), quoted(it)))
                .distinct()
                .collect(Collectors.joining());
        if (!swaps.isEmpty()) {
            rules.put(
                    "Vale.Terms",
                    "extends: substitution\nmessage: \"Use '%s' instead of '%s'.\"\nlevel: error\nignorecase: true\n"
                            + "vocab: false\nswap:\n" + swaps);
        }
        String tokens = rejected.stream()
                .map(it -> "  - %s%n".formatted(quoted(it.pattern())))
                .collect(Collectors.joining());
        if (!tokens.isEmpty()) {
            rules.put(
                    "Vale.Avoid",
                    "extends: existence\nmessage: \"Avoid using '%s'.\"\nlevel: error\ntokens:\n" + tokens);
        }
        return rules;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
