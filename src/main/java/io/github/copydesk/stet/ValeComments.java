package io.github.copydesk.stet;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comments that switch rules of styles off and on, as in Vale: {@code vale off}, {@code vale Style.Rule = NO}, {@code
 * vale Style.Rule["words"] = NO}, {@code vale styles = A, B}. Each applies up to the comment that reverts it, or to the
 * end of the article.
 */
final class ValeComments {
    private static final Pattern ALL = Pattern.compile("vale\\s+(on|off)");
    private static final Pattern ONE =
            Pattern.compile("vale\\s+([\\w.-]+)(?:\\[(.*)])?\\s*=\\s*(YES|NO|on|off)", Pattern.DOTALL);
    private static final Pattern STYLES = Pattern.compile("vale\\s+styles?\\s*=\\s*(.+)", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** Switches some rules on or off from a place on. */
    private record Switch(
            String kind, int from, boolean off, Predicate<Rule> rules, Set<String> matches, String words) {
        boolean isAbout(Finding finding, Document document) {
            return rules.test(finding.rule()) && (matches.isEmpty() || matches.contains(document.text(finding.span())));
        }
    }

    private final Document document;
    private final List<Switch> switches = new ArrayList<>();

    ValeComments(Document document) {
        this.document = document;
        document.stets().stream().filter(Stet::isOfVale).forEach(this::read);
    }

    private void read(Stet stet) {
        String words = document.text(stet.words());
        int from = stet.span().end();
        Matcher all = ALL.matcher(words);
        Matcher one = ONE.matcher(words);
        Matcher styles = STYLES.matcher(words);
        if (all.matches()) {
            switches.add(new Switch("all", from, all.group(1).equals("off"), rule -> true, Set.of(), words));
        } else if (styles.matches()) {
            Set<String> names = Set.of(styles.group(1).strip().split("\\s*,\\s*"));
            switches.add(new Switch("styles", from, true, rule -> !names.contains(rule.family()), Set.of(), words));
            switches.add(new Switch("styles", from, false, rule -> names.contains(rule.family()), Set.of(), words));
        } else if (one.matches()) {
            boolean off = one.group(3).equals("NO") || one.group(3).equals("off");
            String name = one.group(1);
            Set<String> matches = one.group(2) == null ? Set.of() : quoted(one.group(2));
            switches.add(new Switch(
                    matches.isEmpty() ? name : name + "[]",
                    from,
                    off,
                    rule -> rule.id().equals(name) || rule.family().equals(name),
                    matches,
                    words));
        }
    }

    private static Set<String> quoted(String list) {
        return QUOTED.matcher(list)
                .results()
                .map((MatchResult it) -> it.group(1).replaceAll("\\\\(.)", "$1"))
                .collect(Collectors.toSet());
    }

    /** The comment that suppresses a finding of a style: of each kind, the last one before its place counts. */
    Optional<String> suppressing(Finding finding) {
        if (switches.isEmpty() || !finding.rule().isOfStyle()) {
            return Optional.empty();
        }
        Map<String, Switch> last = new LinkedHashMap<>();
        for (Switch it : switches) {
            if (it.from() <= finding.span().start() && it.isAbout(finding, document)) {
                last.put(it.kind(), it);
            }
        }
        return last.values().stream().filter(Switch::off).map(Switch::words).findFirst();
    }
}
