package io.github.copydesk.check;

import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes two words with a mark between them that are one piece: a name with a comma, an argument list, highlighted
 * code, or two elements of a page that its style sheet keeps apart.
 */
final class OnePiece {
    /**
     * The characters before and after a stretch that markup or quotation marks set off, in the order of their pairs.
     */
    private static final String OPENERS = "[\"“'‘(«*_`{";

    private static final String CLOSERS = "]\"”'’)»*_`}";

    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}.*");

    /**
     * The end of one element, and the beginning of a {@code span}; readers see what the style sheet puts between them.
     */
    private static final Pattern BESIDE = Pattern.compile("</span>\\s*(?:<[^<>/]*>\\s*)*<span\\b.*");

    /** Words in small letters with commas between them, and nothing else. */
    private static final Pattern VALUES = Pattern.compile("\\s*[\\p{Ll}\\p{N}_-]+(?:,[\\p{Ll}\\p{N}_-]+)+\\s*");

    private static final int SHORTEST_BEFORE_COLON = 3;

    /** The longest sequence without a space on either side of the words that is looked at, in UTF-16 units. */
    private static final int SEQUENCE = 60;

    private static final Pattern NEXT = Pattern.compile("\\s+(\\p{Ll}{2,40})\\s+(\\p{Ll}{2,40})(?![\\p{L}'’])");

    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{L}{1,40})[,;:]\\p{L}{1,40}(?![\\p{L}\\p{N}])");

    private static final Pattern IN_MARKS = Pattern.compile("\\p{L}[“\"‘«]\\p{L}[”\"’»]\\p{Lu}");
    private static final int LETTER_IN_MARKS = 4;

    private final Document document;
    private final Block block;
    private final WordKnowledge words;
    private @Nullable Boolean values;

    OnePiece(Document document, Block block, WordKnowledge words) {
        this.document = document;
        this.block = block;
        this.words = words;
    }

    /** How often the article has two words with a mark and no space between them. */
    private record Pairs(Map<String, Integer> counts) {
        static Pairs of(Document document) {
            Map<String, Integer> counts = new HashMap<>();
            Matcher pair = PAIR.matcher(document.source());
            for (int at = 0; pair.find(at); at = pair.end(1)) {
                counts.merge(pair.group(), 1, Integer::sum);
            }
            return new Pairs(counts);
        }
    }

    /** Whether the two words are one piece, by their surroundings in the source. */
    boolean is(MatchResult found) {
        return isOwnElement(found) || areBeside(found) || hasLetterInMarks(found);
    }

    /** Whether a letter in marks is between two words, as in the names of shops, {@code Lamps“R”Us}. */
    private boolean hasLetterInMarks(MatchResult found) {
        int from = Math.max(0, found.start() - LETTER_IN_MARKS);
        int to = Math.min(block.text().length(), found.end() + LETTER_IN_MARKS);
        return IN_MARKS.matcher(block.text().substring(from, to))
                .results()
                .anyMatch(it -> from + it.start() < found.end() && from + it.end() > found.start());
    }

    /** Whether they are, if a comma, a semicolon or a colon is between them, which hardly ends a sentence. */
    boolean isWithin(MatchResult found, Surroundings around) {
        return isArgument(found)
                || isListOfCode(found, around)
                || isNamespace(found, around)
                || isSetOff(found)
                || isLabel(found)
                || isRepeated(found)
                || found.group(1).equals(found.group(3))
                || (hasInnerCapital(found.group(1)) && hasInnerCapital(found.group(3)));
    }

    /** The values of a keyword, {@code required_unless:lamp,gate}. */
    private boolean isArgument(MatchResult found) {
        int colon = found.start() - 1;
        int at = colon;
        while (at > 0
                && (Character.isLetterOrDigit(block.text().charAt(at - 1))
                        || block.text().charAt(at - 1) == '_')) {
            at--;
        }
        return block.text().startsWith(":", colon)
                && block.text().substring(at, colon).indexOf('_') > 0;
    }

    /**
     * {@code Lexicon:Style} is one name, and so are {@code go:Harbour} and {@code Gate:Lock:}, and the title of a page
     * in an address; {@code Note:The} begins a line.
     */
    private boolean isNamespace(MatchResult found, Surroundings around) {
        return found.group(2).equals(":")
                && (block.text().startsWith(":", found.end())
                        || found.group(1).length() < SHORTEST_BEFORE_COLON
                        || (found.start() > 0
                                && Character.isUpperCase(found.group(1).charAt(0)))
                        || around.isInAddress(found.group()));
    }

    /**
     * Values of a setting, as a manual lists them between commas, {@code png,jpeg}, in a cell of their own or in
     * brackets, or the parts that a change touches: {@code gate,lock: close}.
     */
    private boolean isListOfCode(MatchResult found, Surroundings around) {
        if (!found.group(2).equals(",")) {
            return false;
        }
        boolean label = block.text().startsWith(":", found.end());
        boolean enclosed = around.hasCode()
                && block.text().startsWith("(", found.start() - 1)
                && block.text().startsWith(")", found.end());
        return label || enclosed || areValues() || around.isInCode(found.group(1)) || around.isInCode(found.group(3));
    }

    private boolean areValues() {
        if (values == null) {
            values = VALUES.matcher(block.text()).matches();
        }
        return values;
    }

    /**
     * Whether the two words, or a longer sequence without a space that they are in, are in quotation marks, brackets or
     * emphasis, or are the words of a link.
     */
    private boolean isSetOff(MatchResult found) {
        Span span = block.span(found);
        String source = document.source();
        int before = span.start() - 1;
        while (before >= 0 && span.start() - before <= SEQUENCE && isOfSequence(source.charAt(before))) {
            before--;
        }
        int end = span.end();
        while (end < source.length() && end - span.end() < SEQUENCE && isOfSequence(source.charAt(end))) {
            end++;
        }
        if (before < 0 || end == source.length()) {
            return false;
        }
        int opener = OPENERS.indexOf(source.charAt(before));
        return opener >= 0 && CLOSERS.charAt(opener) == source.charAt(end);
    }

    private static boolean isOfSequence(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == ',';
    }

    /**
     * Whether an element in bold ends in a colon before the next word, and the article has it again: a label that a style
     * sheet sets apart, {@code <strong>Input:</strong>The}.
     */
    private boolean isLabel(MatchResult found) {
        if (!found.group(2).equals(":")) {
            return false;
        }
        String label = found.group(1) + ":</";
        int first = document.source().indexOf(label);
        return first >= 0
                && document.source().startsWith(label, block.span(found).start())
                && (first != block.span(found).start()
                        || document.source().indexOf(label, first + label.length()) >= 0);
    }

    /** Whether the article has the two words without a space again, and one of them is no English word. */
    private boolean isRepeated(MatchResult found) {
        return document.derive(Pairs.class, Pairs::of).counts().getOrDefault(found.group(), 0) > 1
                && words.isEnglish()
                && !(words.isKnown(found.group(1)) && words.isKnown(found.group(3)));
    }

    /** Whether the two words are all that a link says. */
    boolean isLinkText(MatchResult found) {
        Span span = block.span(found);
        return document.source().startsWith("[", span.start() - 1)
                && document.source().startsWith("](", span.end());
    }

    /** Whether no dictionary has the first word in an English sentence, by the next words. */
    boolean isUnknown(MatchResult found) {
        if (!words.isEnglish() || words.isKnown(found.group(1))) {
            return false;
        }
        Matcher next =
                NEXT.matcher(block.text()).region(found.end(), block.text().length());
        return next.lookingAt() && words.isKnown(next.group(1)) && words.isKnown(next.group(2));
    }

    /** Whether the mark is in an element of its own, as code is that a program colored. */
    private boolean isOwnElement(MatchResult found) {
        Span left = block.span(found.start(), found.end(1));
        Span mark = block.span(found.start(2), found.end(2));
        Span right = block.span(found.start(3), found.end());
        return left.end() < mark.start()
                && mark.end() < right.start()
                && document.source().charAt(left.end()) == '<'
                && document.source().charAt(mark.end()) == '<';
    }

    private boolean areBeside(MatchResult found) {
        Span left = block.span(found.start(), found.end(2));
        Span right = block.span(found.start(3), found.end());
        return left.end() < right.start()
                && BESIDE.matcher(document.source().substring(left.end(), right.start()))
                        .matches();
    }

    private static boolean hasInnerCapital(String word) {
        return INNER_CAPITAL.matcher(word).matches();
    }
}
