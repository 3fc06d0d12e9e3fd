package io.github.copydesk.results;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
public record Key(String path, String rule, String before, String text, String after) implements Comparable<Key> {
    private static final Comparator<Key> ORDER = Comparator.comparing(Key::path)
            .thenComparing(Key::rule)
            .thenComparing(Key::text)
            .thenComparing(Key::before)
            .thenComparing(Key::after);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int WORDS = 4;
    /** How many UTF-16 units around a finding are searched for four words; longer words are not prose. */
    private static final int REACH = 120;

    private static final int LONG = 160;
    private static final int END = 60;

    /** The key of each finding of the page that counts, in their order. */
    public static List<Key> of(Page page) {
        return of(page.document(), page.findings());
    }

    /** One key for each finding. */
    static List<Key> of(Document document, List<Finding> ordered) {
        List<Key> keys = new ArrayList<>();
        List<Block> blocks = document.blocks();
        int at = 0;
        for (Finding finding : ordered) {
            Span span = finding.span();
            while (at < blocks.size() && blocks.get(at).span().end() <= span.start()) {
                at++;
            }
            Span block = at < blocks.size() ? blocks.get(at).span() : span;
            keys.add(of(document, finding, span, block));
        }
        return keys;
    }

    private static Key of(Document document, Finding finding, Span span, Span block) {
        String source = document.source();
        int from = Math.max(Math.min(block.start(), span.start()), span.start() - REACH);
        int to = Math.min(Math.max(block.end(), span.end()), span.end() + REACH);
        List<String> before = words(source.substring(from, span.start()));
        List<String> after = words(source.substring(span.end(), to));
        return new Key(
                document.path(),
                finding.rule().id(),
                String.join(" ", before.subList(Math.max(0, before.size() - WORDS), before.size())),
                line(document.text(span)),
                String.join(" ", after.subList(0, Math.min(WORDS, after.size()))));
    }

    private static String line(String text) {
        String line = BLANKS.matcher(composed(text).strip()).replaceAll(" ");
        return line.length() <= LONG
                ? line
                : "%s … %s (%s)"
                        .formatted(whole(line, 0, END), whole(line, line.length() - END, line.length()), Hash.of(line));
    }

    /** Cuts off half a surrogate pair at either end. */
    private static String whole(String line, int from, int to) {
        int start = Character.isLowSurrogate(line.charAt(from)) ? from + 1 : from;
        int end = Character.isHighSurrogate(line.charAt(to - 1)) ? to - 1 : to;
        return line.substring(start, end);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = composed(text).toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); ) {
            int c = i < lower.length() ? lower.codePointAt(i) : ' ';
            if (!isOfWord(c)) {
                if (start >= 0) {
                    words.add(lower.substring(start, i));
                }
                start = -1;
            } else if (start < 0) {
                start = i;
            }
            i += Character.charCount(c);
        }
        return words;
    }

    /** So that an article that is saved with its accents apart keeps its keys. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    String hash() {
        return Hash.of(rule, path, before, text, after);
    }

    /** By article, then by rule and text. */
    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
