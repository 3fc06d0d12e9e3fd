package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.TailLink.Tail;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line that feeds add below each article, with its title and the name of the site: {@code The post Ferry late
 * again appeared first on Harbour Daily.} The title begins with a capital or a sign.
 */
final class FeedLine {
    /** The most UTF-16 units of such a line. */
    private static final int LONGEST = 400;

    private static final String GAP = " … ";

    private final List<Form> forms;

    /** @param entries each with … for the title and at the end for the name of the site */
    FeedLine(List<String> entries) {
        forms = entries.stream().map(Form::of).toList();
    }

    /** The line at the end of a text, or the whole text. */
    Optional<Tail> in(String text) {
        for (Form form : forms) {
            int said = text.lastIndexOf(form.said());
            if (said > 0) {
                int from = Math.max(0, said - LONGEST);
                Matcher line = form.line().matcher(text).region(from, text.length());
                line.useTransparentBounds(true);
                if (line.find()) {
                    return Optional.of(new Tail(line.start(), text.length()));
                }
            }
        }
        return Optional.empty();
    }

    /** @param said what is between the title and the name of the site, in lower case in every text */
    private record Form(String said, Pattern line) {
        static Form of(String entry) {
            int gap = entry.indexOf(GAP);
            String opens = entry.substring(0, gap);
            String said = entry.substring(gap + GAP.length(), entry.length() - GAP.length() + 1);
            return new Form(
                    said,
                    Pattern.compile("(?<![^.!?…”\"’»)\\]]\\s)(?<!\\S)(?iu:" + Pattern.quote(opens)
                            + ")\\s(?!\\p{Ll})[^\\n]{1,300}?\\s" + Pattern.quote(said) + "\\s[^\\n]{1,80}$"));
        }
    }
}
