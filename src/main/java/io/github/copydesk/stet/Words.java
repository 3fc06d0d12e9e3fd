package io.github.copydesk.stet;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Span;
import io.github.copydesk.yaml.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parsed stet: {@code stet: glued-name, misspelled-name the artist writes it so}.
 *
 * @param verb {@code on} and {@code off} open and close a stretch; empty for one block
 * @param ids the ids with their places
 * @param reason in one line; may be empty
 */
record Words(String verb, List<Id> ids, String reason) {
    /** A word in the place of a rule's id. */
    record Id(String text, Span place) {}

    private static final Pattern HEAD =
            Pattern.compile("stet(?:\\s+(on|off)\\b(?!-))?\\s*+:?\\s*+", Pattern.CASE_INSENSITIVE);
    private static final Pattern ID = Pattern.compile("([\\p{Alnum}_./-]*[\\p{Alnum}_])(\\s*+,\\s*+)?");
    private static final Pattern BEFORE_REASON = Pattern.compile("^[\\s:,;\\u2013\\u2014-]+");

    /** @param words their places in the source */
    static Words of(String source, Span words, RuleBook book) {
        Matcher head = HEAD.matcher(source).region(words.start(), words.end());
        boolean any = head.lookingAt();
        String verb = any && head.group(1) != null ? head.group(1).toLowerCase(Locale.ROOT) : "";
        return ids(verb, source, new Span(any ? head.end() : words.start(), words.end()), book);
    }

    /** Parses ids with commas between them, then the reason. */
    static Words ids(String verb, String source, Span words, RuleBook book) {
        List<Id> ids = new ArrayList<>();
        Matcher id = ID.matcher(source);
        int at = words.start();
        boolean more = true;
        while (more && id.region(at, words.end()).lookingAt()) {
            String text = id.group(1);
            // "glued-name, because he writes it so": after the first id, a comma may belong to the reason.
            if (!ids.isEmpty() && !book.knows(text) && !text.matches(".*[-./_].*")) {
                break;
            }
            ids.add(new Id(text, new Span(id.start(1), id.end(1))));
            more = id.group(2) != null;
            at = id.end();
        }
        String rest = source.substring(at, words.end());
        String reason = BEFORE_REASON.matcher(rest).replaceFirst("").strip().replaceAll("\\s+", " ");
        return new Words(verb, ids, reason);
    }

    /** The id of a rule that was probably meant, or nothing. */
    static String nearest(String id, RuleBook book) {
        return Nearest.to(id, book.rules().stream().map(Rule::id).toList()).orElse("");
    }
}
