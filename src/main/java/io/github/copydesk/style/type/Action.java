package io.github.copydesk.style.type;

import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The replacements for a match: Vale's {@code action}, as far as it depends on the match alone. */
record Action(String name, List<String> parameters) {
    private static final Action NONE = new Action("", List.of());
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+");

    static Action of(YamlMap keys) {
        Optional<YamlNode> action = keys.get("action");
        if (action.isEmpty()) {
            return NONE;
        }
        YamlMap map = action.get().map().allow(List.of("name", "params"));
        Action made = new Action(map.string("name", ""), map.strings("params"));
        if (made.edits("regex", 3) || made.edits("split", 3)) {
            try {
                made.edited("");
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                throw action.get().mistake("not a valid edit: " + e.getMessage());
            }
        }
        return made;
    }

    boolean isNone() {
        return name.isEmpty();
    }

    boolean isReplace() {
        return name.equals("replace");
    }

    /** The replacements for the match, best first. */
    List<String> replacements(String match) {
        return switch (name) {
            case "replace" -> parameters;
            case "remove" -> List.of("");
            case "edit" -> edit(match);
            case "convert" -> converted(match);
            default -> List.of();
        };
    }

    /** {@code firstName} as separate words. */
    private List<String> converted(String match) {
        boolean simple = !parameters.isEmpty() && parameters.get(0).equals("simple");
        return simple ? List.of(HUMP.matcher(match).replaceAll(" ").strip().toLowerCase(Locale.ROOT)) : List.of();
    }

    private List<String> edit(String match) {
        String edited = edited(match).strip();
        return edited.equals(match) ? List.of() : List.of(edited);
    }

    private String edited(String match) {
        if (edits("regex", 3)) {
            String pattern = Dialect.toJava(parameters.get(1), true);
            return Dialect.compile(pattern, false).matcher(match).replaceAll(parameters.get(2));
        }
        if (edits("split", 3)) {
            String[] parts = match.split(Pattern.quote(parameters.get(1)), -1);
            int index = Integer.parseInt(parameters.get(2).strip());
            return index < parts.length ? parts[index] : match;
        }
        if (edits("truncate", 2)) {
            return match.split(Pattern.quote(parameters.get(1)), 2)[0];
        }
        if (edits("trim", 2)) {
            return trimmedRight(trimmedLeft(match));
        }
        return edits("trim_left", 2) ? trimmedLeft(match) : edits("trim_right", 2) ? trimmedRight(match) : match;
    }

    private boolean edits(String mode, int least) {
        return name.equals("edit")
                && parameters.size() >= least
                && parameters.get(0).equals(mode);
    }

    private String trimmedLeft(String match) {
        int start = 0;
        while (start < match.length() && parameters.get(1).indexOf(match.charAt(start)) >= 0) {
            start++;
        }
        return match.substring(start);
    }

    private String trimmedRight(String match) {
        int end = match.length();
        while (end > 0 && parameters.get(1).indexOf(match.charAt(end - 1)) >= 0) {
            end--;
        }
        return match.substring(0, end);
    }
}
