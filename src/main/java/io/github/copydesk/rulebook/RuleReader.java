package io.github.copydesk.rulebook;

import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.yaml.Nearest;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import io.github.copydesk.yaml.YamlPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one rule from its text: a page of our rule book, or a rule of a Vale style. */
final class RuleReader {
    private static final List<String> COMMON =
            List.of("extends", "message", "level", "scope", "link", "description", "limit", "action", "name");
    private static final Map<String, Severity> LEVELS =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "note", Severity.NOTE);
    private static final Map<String, Severity> VALE_LEVELS =
            Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "suggestion", Severity.NOTE);

    /**
     * The front matter of most pages. Reading these few words as YAML would take most of the time of loading all pages.
     */
    private static final Pattern PLAIN = Pattern.compile("---\\ntitle: ([A-Z][a-z]*(?: [A-Za-z0-9,-]+)+)\\n"
            + "level: (error|warning|note)\\nextends: (java|engine|languagetool)\\n---\\n");

    private RuleReader() {}

    static RuleEntry page(String id, String path, String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.lookingAt()) {
            String body = text.substring(plain.end()).strip() + "\n";
            Severity level = Severity.valueOf(plain.group(2).toUpperCase(Locale.ROOT));
            RuleType type = RuleType.valueOf(plain.group(3).toUpperCase(Locale.ROOT));
            return new RuleEntry(new Rule(id, plain.group(1), level, body), type, () -> YamlPage.read(path, text)
                    .values());
        }
        YamlPage page = YamlPage.read(path, text);
        YamlMap keys = page.values();
        String title = keys.require("title", "Say in one line what is wrong.").string();
        Severity level = level(keys.require("level", "One of error, warning, note."), LEVELS);
        RuleType type = type(keys, it -> it.isRun());
        keys.allow(allowed(type, "title"));
        return new RuleEntry(new Rule(id, title, level, page.body().strip() + "\n"), type, () -> keys);
    }

    static RuleEntry vale(String id, String path, String text) {
        YamlMap keys = YamlMap.read(path, text);
        String message = keys.require("message", "The message for a match.").string();
        Severity level = keys.get("level").map(it -> level(it, VALE_LEVELS)).orElse(Severity.WARNING);
        RuleType type = type(keys, RuleType::isVale);
        // Vale reads these two without minding what else stands there.
        if (type != RuleType.CONSISTENCY && type != RuleType.SPELLING && type != RuleType.SCRIPT) {
            keys.allow(allowed(type, "code"));
        }
        String about = keys.string("description", "");
        String title = about.isBlank() ? message.replaceAll("%(\\[\\d+\\])?s", "…") : about.strip();
        String link = keys.get("link").map(it -> "\n<" + it.string() + ">\n").orElse("");
        return new RuleEntry(new Rule(id, title.replaceAll("\\s+", " "), level, title + "\n" + link), type, () -> keys);
    }

    private static RuleType type(YamlMap keys, Predicate<RuleType> accepted) {
        YamlNode name = keys.require("extends", "It names the type of the rule, such as 'existence'.");
        return RuleType.of(name.string()).filter(accepted).orElseThrow(() -> {
            List<String> known = Arrays.stream(RuleType.values())
                    .filter(accepted)
                    .map(RuleType::toString)
                    .toList();
            return name.mistake("unknown type '%s'".formatted(name.string()), Nearest.hint(name.string(), known));
        });
    }

    private static Severity level(YamlNode node, Map<String, Severity> levels) {
        Severity level = levels.get(node.string());
        if (level == null) {
            throw node.mistake(
                    "unknown level '%s'".formatted(node.string()), Nearest.hint(node.string(), levels.keySet()));
        }
        return level;
    }

    private static List<String> allowed(RuleType type, String another) {
        List<String> keys = new ArrayList<>(COMMON);
        keys.addAll(type.keys());
        keys.add(another);
        return keys;
    }
}
