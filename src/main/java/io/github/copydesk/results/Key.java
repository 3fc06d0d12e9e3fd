package io.github.copydesk.results;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Identifies a finding from one run to the next: rule, article, flagged text, and the words around it in its block.
 *
 * <p>It has no line and no offset, so an edit elsewhere in the article does not change it. Two findings can have the
 * same key.
 *
 * @param path of the article, below the content directory
 * @param before up to four words, in lower case, without punctuation
 * @param text in one line; of a long text, its beginning, its end and its {@link Hash}
 * @param after as {@code before}
 */
public record Key(String path, String rule, String before, String text, String after)
        implements Comparable<Key>, Serializable {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::path)
            .thenComparing(Key::rule)
            .thenComparing(Key::text)
            .thenComparing(Key::before)
            .thenComparing(Key::after);
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int WORDS = 4;
    /** How many UTF-16 units around a finding are searched for four words; longer words are not prose. */
    private static final int REACH = 120;

    /** The first character that composes with the one before it. */
    private static final char FIRST_MARK = '\u0300';

    private static final int LONG = 160;
    private static final int END = 60;

    /** The key of each finding of the page that counts, in their order. */
    public static List<Key> of(Page page) {
        return of(page.document(), page.findings());
    }

    /** One key for each finding; they are in the order of the text. */
    public static List<Key> of(Document document, List<Finding> ordered) {
        List<Key> keys = new ArrayList<>();
        List<Block> blocks = document.blocks();
        int at = 0;
        Surroundings last = Surroundings.NONE;
        for (Finding finding : ordered) {
            Span span = finding.span();
            while (at < blocks.size() && blocks.get(at).span().end() <= span.start()) {
                at++;
            }
            if (!last.span().equals(span)) {
                last = Surroundings.of(
                        document, span, at < blocks.size() ? blocks.get(at).span() : span);
            }
            keys.add(new Key(document.path(), finding.rule().id(), last.before(), last.text(), last.after()));
        }
        return keys;
    }

    /** What a key says of a span; findings of several rules often have the same one. */
    private record Surroundings(Span span, String before, String text, String after) {
        static final Surroundings NONE = new Surroundings(new Span(Integer.MAX_VALUE, Integer.MAX_VALUE), "", "", "");

        static Surroundings of(Document document, Span span, Span block) {
            String source = document.source();
            int from = Math.max(Math.min(block.start(), span.start()), span.start() - REACH);
            int to = Math.min(Math.max(block.end(), span.end()), span.end() + REACH);
            return new Surroundings(
                    span,
                    lastWords(source.substring(from, span.start())),
                    line(document.text(span)),
                    firstWords(source.substring(span.end(), to)));
        }
    }

    /** A text as a key has it: in one line; of a long one, the beginning and the end. */
    public static String line(String text) {
        String line = SPACES.matcher(composed(text).strip()).replaceAll(" ");
        return line.length() <= LONG
                ? line
                : "%s … %s (%s)"
                        .formatted(
                                whole(line, 0, END),
                                whole(line, line.length() - END, line.length()),
                                new Hash().ofParts(line));
    }

    /** Cuts off half a surrogate pair at either end. */
    private static String whole(String line, int from, int to) {
        int start = Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from;
        int end = Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to;
        return line.substring(start, end);
    }

    private static String firstWords(String text) {
        String lower = small(text);
        StringJoiner words = new StringJoiner(" ");
        int count = 0;
        int start = -1;
        for (int i = 0; i <= lower.length() && count < WORDS; ) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            if (isOfWord(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(lower.substring(start, i));
                count++;
                start = -1;
            }
            i += Character.charCount(c);
        }
        return words.toString();
    }

    private static String lastWords(String text) {
        String lower = small(text);
        Deque<String> words = new ArrayDeque<>();
        int end = -1;
        for (int i = lower.length(); i >= 0 && words.size() < WORDS; ) {
            int c = i > 0 ? lower.codePointBefore(i) : ' ';
            if (isOfWord(c)) {
                end = end < 0 ? i : end;
            } else if (end >= 0) {
                words.addFirst(lower.substring(i, end));
                end = -1;
            }
            i -= Character.charCount(c);
        }
        return String.join(" ", words);
    }

    /** So that an article that is saved with its accents apart keeps its keys. */
    private static String composed(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < FIRST_MARK) {
            at++;
        }
        return at == text.length() ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String small(String text) {
        return composed(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    /** The same key in an article with another path. */
    public Key at(String other) {
        return new Key(other, rule, before, text, after);
    }

    String hash(Hash hash) {
        return hash.ofParts(rule, path, before, text, after);
    }

    /** By article, then by rule and text. */
    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
