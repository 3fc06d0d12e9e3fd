package io.github.copydesk.leftovers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that hold a place until the real ones come: {@code TK}, {@code [INSERT CAPTION HERE]}, {@code Lorem ipsum}. */
public final class Placeholder {
    private static final Pattern LOREM = Pattern.compile(
            "(?i)\\blorem ipsum\\b(?:(?=,? dolor)[ ,.;a-z]{0,400}(?<=[a-z]{2}[.])|(?=,? dolor)|(?=\\W{0,3}$))");
    private static final Pattern TO_COME = Pattern.compile(
            "(?<![\\p{L}\\p{N}.&'’/_-])(?:TK){1,4}(?:\\sTK)*(?![\\p{L}\\p{N}&'’/_]|[.]\\p{L}|[-–]|\\s\\p{Lu}\\p{Ll}|\\s?\\d)");
    /** Roman numerals have at most three, and stand after a name: "Super Bowl XXX". */
    private static final Pattern CROSSES = Pattern.compile(
            "(?<![\\p{L}\\p{N}.'’/_-])(?:X{4,12}|(?<!\\p{Lu}\\p{L}{1,20}\\s)XX{1,2}(?=\\s\\p{Ll}))(?![\\p{L}\\p{N}/_-])");

    private static final Pattern BRACKETED =
            Pattern.compile("[\\[<{](?:(?i:insert|add|put|place|enter)\\s[^\\[\\]<>{}\\n]{2,60}\\s(?i:here|text|link)"
                    + "|(?i:insert)\\s[^\\[\\]<>{}\\n]{2,40}|[A-Z][A-Z0-9 ,.:'’/&-]{2,60})[\\]>}]");
    private static final Pattern MERGE_FIELD = Pattern.compile(
            "\\*\\|[A-Z][A-Z0-9_:]{1,40}\\|\\*|%%[A-Za-z_]{2,40}%%|\\{\\*[^{}*\\n]{1,60}\\*\\}|\\[object Object\\]");

    private final List<String> holders;

    /**
     * @param holders words that in brackets and capitals ask for something to be put there
     */
    public Placeholder(List<String> holders) {
        this.holders = holders;
    }

    public Stream<MatchResult> in(String text) {
        Stream.Builder<Stream<MatchResult>> found = Stream.builder();
        found.add(find(LOREM, text, "orem "));
        found.add(find(TO_COME, text, "TK"));
        found.add(find(CROSSES, text, "XX"));
        found.add(find(MERGE_FIELD, text, "|*", "%%", "{*", "[object"));
        found.add(find(BRACKETED, text, "[", "<", "{").filter(it -> asks(it.group())));
        return found.build().flatMap(it -> it);
    }

    /** Most texts have none of these, and looking for a few characters is much faster than a pattern. */
    private static Stream<MatchResult> find(Pattern pattern, String text, String... needles) {
        for (String needle : needles) {
            if (text.contains(needle)) {
                return pattern.matcher(text).results();
            }
        }
        return Stream.empty();
    }

    private boolean asks(String bracketed) {
        String bare = bracketed.substring(1, bracketed.length() - 1);
        return Line.of(bare).words().stream().anyMatch(word -> holders.contains(word.text()));
    }
}
