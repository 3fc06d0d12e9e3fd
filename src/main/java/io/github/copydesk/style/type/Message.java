package io.github.copydesk.style.type;

import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The message of a rule, with {@code %s}, {@code %[2]s} and {@code %%} as in printf. */
final class Message {
    private static final Pattern VERB = Pattern.compile("%(?:\\[(\\d)])?([sdv%])");
    private static final Pattern FIRST_QUOTED = Pattern.compile("^((?:[^%]|%%)*?)(?:'%(\\[1])?s'|\"%(\\[1])?s\")");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String format;
    /** The words between the arguments; there is one more of them than of arguments. */
    private final List<String> words = new ArrayList<>();

    /** The indices of the arguments. */
    private final List<Integer> indices = new ArrayList<>();

    Message(String format) {
        this.format = format;
        StringBuilder before = new StringBuilder();
        Matcher verb = VERB.matcher(format);
        int next = 0;
        int at = 0;
        while (verb.find()) {
            before.append(format, at, verb.start());
            at = verb.end();
            if (verb.group(2).equals("%")) {
                before.append('%');
            } else {
                words.add(before.toString());
                before.setLength(0);
                indices.add(verb.group(1) == null ? next++ : Integer.parseInt(verb.group(1)) - 1);
            }
        }
        words.add(before.append(format, at, format.length()).toString());
    }

    /** The rule's own message, or one derived from its title. */
    static Message of(RuleEntry entry, String otherwise) {
        String title = entry.rule().title().replace("%", "%%");
        return new Message(entry.keys()
                .get("message")
                .map(YamlNode::string)
                .orElse(title + otherwise)
                .strip()
                // a message does not end with a full stop
                .replaceFirst("(?<!\\.)\\.$", ""));
    }

    /**
     * The same for a first argument with its own quotes: {@code 'a' or 'b'}. Vale removes the quotes of the message
     * only if the second argument is quoted too, and otherwise prints both.
     */
    Message withFirstUnquoted() {
        return new Message(FIRST_QUOTED.matcher(format).replaceFirst("$1%s"));
    }

    String with(List<String> arguments) {
        StringBuilder said = new StringBuilder(words.get(0));
        for (int i = 0; i < indices.size(); i++) {
            int index = indices.get(i);
            said.append(index >= 0 && index < arguments.size() ? arguments.get(index) : "")
                    .append(words.get(i + 1));
        }
        String line = said.toString();
        return (hasSingleSpaces(line) ? line : SPACES.matcher(line).replaceAll(" ")).strip();
    }

    private static boolean hasSingleSpaces(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' || (c == ' ' && i > 0 && line.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    /** {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b', or 'c'}; empty options are left out. */
    static String listed(List<String> options) {
        List<String> quoted = new ArrayList<>();
        options.forEach(it -> quoted.add("'" + it + "'"));
        int last = quoted.size() - 1;
        if (last < 1) {
            return options.isEmpty() || options.get(0).isEmpty() ? "" : quoted.get(0);
        }
        String head = String.join(", ", quoted.subList(0, last));
        return head + (last > 1 ? ", or " : " or ") + quoted.get(last);
    }
}
