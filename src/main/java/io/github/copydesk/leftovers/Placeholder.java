package io.github.copydesk.leftovers;

import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds placeholders that a writer left: {@code TK}, {@code [INSERT CAPTION HERE]}, {@code Lorem ipsum}. */
public final class Placeholder {
    /** Lorem ipsum, from its first words or any later sentence. */
    private static final Pattern LOREM = Pattern.compile(
            "(?i)\\b(?:lorem ipsum\\b(?:(?=,? dolor)[ ,.;a-z]{0,400}(?<=[a-z]{2}[.])|(?=,? dolor)|(?<=^\\W{0,3}lorem ipsum)(?=\\W{0,3}$))"
                    + "|(?:ut enim ad minim|duis aute irure|excepteur sint occaecat|sed do eiusmod|consectetur adipisi?cing)\\b"
                    + "[ ,.;a-z]{0,400}(?<=[a-z]{2}[.]))");

    private static final List<String> FILLER =
            List.of("orem ", " enim ad ", "uis aute ", " sint occ", "eiusmod", "adipisc");
    private static final Pattern TO_COME = Pattern.compile(
            "(?<![\\p{L}\\p{N}.&'’/_-])(?:TK){1,4}(?:\\sTK)*(?![\\p{L}\\p{N}&'’/_]|[.]\\p{L}|[-–]|\\s\\p{Lu}\\p{Ll}|\\s?\\d)");

    private static final Pattern BRACKETED =
            Pattern.compile("[\\[<{](?:(?i:insert|add|put|place|enter)\\s[^\\[\\]<>{}\\n]{2,60}\\s(?i:here|text|link)"
                    + "|(?i:insert)\\s[^\\[\\]<>{}\\n]{2,40}|(?i:your)\\s[^\\[\\]<>{}\\n]{2,40}|TK\\b[^\\[\\]<>{}\\n]{0,60}"
                    + "|\\p{Lu}[\\p{Lu}0-9 _,.:'’/&-]{2,60})[\\]>}]");
    private static final Pattern NOTE = Pattern.compile("(?:TODO|FIXME|TBD|TBA|TBC|XXX)(?::[^\\n]{0,120})?"
            + "|(?:X{2,4} ?)?(?:ADD|INSERT|PUT|PLACE) \\p{Lu}[\\p{Lu} ]{1,40} HERE(?: ?X{2,4})?");
    private static final String NOTE_STARTS = "TFXAIP";
    private static final int LONGEST_LINE = 80;
    /** The most UTF-16 units that the two signs before the words of a line can have. */
    private static final int MOST_SIGNS = 4;

    private final Set<String> holders;
    private final FillerText filler;
    private final Crosses crosses;
    private final Pattern line;
    /** The first characters of such lines, in lower case. */
    private final BitSet starts;

    /** Uses the lists of a language: words that request an insertion, and lines with … in place of words. */
    public Placeholder(WordLists lists, String language) {
        holders = new HashSet<>(lists.entries("leftover-token/holders", language));
        filler = new FillerText(lists);
        crosses = new Crosses(lists, language);
        List<String> lines = lists.entries("leftover-token/lines", language);
        line = line(lines, holders);
        starts = Stream.concat(
                        lines.stream(),
                        lines.stream().anyMatch(it -> it.startsWith("…")) ? holders.stream() : Stream.empty())
                .mapToInt(it -> small(it.charAt(0)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static int small(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static Pattern line(List<String> lines, Set<String> holders) {
        String holder = holders.stream().sorted().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        String any = lines.stream()
                .map(it -> Pattern.quote(it).replace("…", "\\E" + holder + "(?:\\s" + holder + ")?\\Q"))
                .collect(Collectors.joining("|", "(?iu)\\W{0,2}(?:", ")\\W{0,3}"));
        return Pattern.compile(lines.isEmpty() ? "(?!)" : any);
    }

    /**
     * The placeholders in a block, in no particular order.
     *
     * @param structure whether the block is the heading of a section; "TODO" above a section of notes is no placeholder
     */
    public List<MatchResult> in(Document document, Block block, boolean structure) {
        List<MatchResult> found = new ArrayList<>(0);
        if (block.hasAny(FILLER)) {
            block.find(LOREM).forEach(found::add);
        }
        if (found.isEmpty() && !document.isIn("la")) {
            filler.in(block).ifPresent(found::add);
        }
        if (block.has("TK")) {
            block.find(TO_COME).forEach(found::add);
        }
        if (block.has("XX")) {
            crosses.in(block).forEach(found::add);
        }
        if (block.mayHaveAny("[<{")) {
            block.find(BRACKETED).filter(it -> asks(it.group())).forEach(found::add);
        }
        if (isLine(block) && mayBegin(block.text())) {
            Matcher note = NOTE.matcher(block.text());
            Matcher asking = line.matcher(block.text());
            if (!structure && note.matches() && !crosses.mayBeAChapter(document, block)) {
                found.add(note.toMatchResult());
            } else if (asking.matches()) {
                found.add(asking.toMatchResult());
            }
        }
        return found;
    }

    /** Whether the text begins like a note or one of the lines. */
    private boolean mayBegin(String text) {
        for (int at = 0; at < text.length() && at <= MOST_SIGNS; at++) {
            char c = text.charAt(at);
            if (starts.get(small(c)) || NOTE_STARTS.indexOf(c) >= 0) {
                return true;
            }
            if (c < 0x80 && Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a block is a line of running text. In a table or a list, "TBA" is the author's information. */
    private static boolean isLine(Block block) {
        return block.text().length() <= LONGEST_LINE
                && (block.kind() == Block.Kind.PARAGRAPH
                        || block.kind() == Block.Kind.HEADING
                        || block.kind() == Block.Kind.CAPTION);
    }

    private boolean asks(String bracketed) {
        String bare = bracketed.substring(1, bracketed.length() - 1).replace('_', ' ');
        return Line.of(bare).words().stream().anyMatch(word -> holders.contains(word.text()));
    }
}
