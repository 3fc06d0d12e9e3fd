package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.Garble;
import io.github.copydesk.damage.Garbles;
import io.github.copydesk.damage.LostCharacters;
import io.github.copydesk.damage.Remnants;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.quotes.Elisions;
import io.github.copydesk.quotes.QuotationMarks;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.Spots;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds text that was decoded in the wrong encoding: {@code donâ€™t}.
 *
 * <p>A replacement character, or a question mark inside {@code don?t}, is the same damage, but the original character
 * is not known for certain. If only one reading makes a word, it is the replacement.
 */
public final class MojibakeCheck implements ChecksDamage {
    /** The replacement character by its number or name; an accent of the name may be a character of its own. */
    private static final Pattern REPLACEMENT = Pattern.compile("(?:U\\+|0x|\\\\u\\{?)[fF]{3}[dD]|replacement character"
            + "|caract.{1,2}res? de remplacement|Ersatzzeichen|car.{1,2}cter(?:es)? de (?:reemplazo|su[bs])");

    private static final String BEFORE_SHOWN = "([“\"„‘'«‹";
    private static final String AFTER_SHOWN = ")]”\"“’'»›";
    private static final Pattern LOST = Pattern.compile("�+");
    private static final Pattern ASKED =
            Pattern.compile("(?<![\\p{L}\\p{N}./=&?])(\\p{L}{1,20})(\\?{1,3})(\\p{L}{1,20})(?![\\p{L}\\p{N}=?/])");

    private final Rule rule;
    private final QuotationMarks marks;
    private final WordLists lists;

    public MojibakeCheck(Materials materials) {
        this.rule = materials.rule();
        this.lists = materials.lists();
        this.marks = QuotationMarks.of(lists);
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        Elisions elisions = marks.elisions(document.language());
        String language = LanguageTag.primary(document.language());
        LostCharacters readings = new LostCharacters(WordKnowledge.of(document, lists), elisions::isBetween);
        List<Finding> all = new ArrayList<>(0);
        for (Block block : document.blocks()) {
            if (!block.isAscii()) {
                addGarbled(document, block, language, readings, all);
            }
            if (block.mayHave('?')) {
                Spots.of(block, "?", MojibakeCheck::isInside)
                        .find(ASKED)
                        .filter(found -> isApostrophe(block, found, elisions))
                        .forEach(found -> all.add(asked(block, found)));
            }
        }
        return all.stream();
    }

    private void addGarbled(
            Document document, Block block, String language, LostCharacters readings, List<Finding> all) {
        List<Garble> garbles = Garbles.in(block);
        lost(document, block, garbles, readings).forEach(all::add);
        for (Garble garble : garbles) {
            all.add(garbled(block, garble)
                    .basedOn(garble.partial() ? "changed" : isWhole(block, garble) ? "whole" : "part"));
        }
        Remnants.in(block, language, garbles)
                .filter(remnant -> !Garble.anyHas(garbles, remnant.start(), remnant.end()))
                .forEach(remnant -> all.add(garbled(block, remnant).basedOn("remnant")));
    }

    /**
     * Whether the repair is complete: no character outside ASCII beside it stays as it is, and the repaired text
     * cannot be damaged a second time.
     */
    private static boolean isWhole(Block block, Garble garble) {
        String text = block.text();
        return !Garbles.mayBeRead(garble.repaired())
                && (garble.start() == 0 || text.charAt(garble.start() - 1) < 0x80)
                && (garble.end() == text.length() || text.charAt(garble.end()) < 0x80);
    }

    private Finding garbled(Block block, Garble garble) {
        String seen = block.text().substring(garble.start(), garble.end());
        boolean lost = garble.repaired().contains("�");
        Finding finding = rule.finding(
                block.span(garble.start(), garble.end()),
                lost
                        ? "'%s' is a character damaged by a wrong encoding".formatted(seen)
                        : "'%s' is '%s' read in the wrong encoding".formatted(seen, garble.repaired()));
        List<String> readings = Stream.concat(Stream.of(garble.repaired()), garble.others().stream())
                .toList();
        return lost ? finding : finding.withReplacements(readings);
    }

    private static boolean isInside(String text, int at) {
        return text.charAt(at - 1) > ' ' && text.charAt(at + 1) > ' ';
    }

    private Stream<Finding> lost(Document document, Block block, List<Garble> garbles, LostCharacters readings) {
        boolean any = block.mayHave('�')
                && block.text().indexOf('�') >= 0
                && !isAboutReplacement(document.text(block.span()));
        return any
                ? block.find(LOST)
                        .filter(lost -> !Garble.anyHas(garbles, lost.start(), lost.end()))
                        .filter(lost -> !isShown(block.text(), lost.start(), lost.end()))
                        .map(lost -> lost(block, lost, readings))
                : Stream.empty();
    }

    /** Whether a paragraph is about the replacement character, and so shows it on purpose. */
    private static boolean isAboutReplacement(String source) {
        return REPLACEMENT.matcher(source).find();
    }

    /** Whether one replacement character stands alone in brackets or quotation marks, as in a text about it. */
    private static boolean isShown(String text, int start, int end) {
        return end - start == 1
                && start > 0
                && end < text.length()
                && BEFORE_SHOWN.indexOf(text.charAt(start - 1)) >= 0
                && AFTER_SHOWN.indexOf(text.charAt(end)) >= 0
                && (start == 1 || !Character.isLetterOrDigit(text.charAt(start - 2)));
    }

    private Finding lost(Block block, MatchResult lost, LostCharacters readings) {
        Finding finding = rule.finding(block.span(lost), "'%s' replaces a lost character".formatted(lost.group()));
        return readings.reading(block.text(), lost.start(), lost.end())
                .map(finding::withReplacement)
                .orElse(finding)
                .basedOn("lost");
    }

    private Finding asked(Block block, MatchResult found) {
        String message = "'%s' replaces a lost apostrophe".formatted(found.group(2));
        return rule.finding(block.span(found.start(2), found.end(2)), message)
                .withReplacement("’")
                .basedOn("asked");
    }

    /**
     * Whether both halves show that an apostrophe was lost: {@code don?t}, {@code l?eau}; a lone s shows it only
     * before a short word.
     */
    private static boolean isApostrophe(Block block, MatchResult found, Elisions elisions) {
        String head = found.group(1);
        String tail = found.group(3);
        String after = block.text()
                .substring(found.end(), Math.min(found.end() + 2, block.text().length()));
        boolean isTail =
                switch (tail) {
                    case "t" -> head.endsWith("n");
                    case "s" -> head.length() > 1 && after.matches(" \\p{Ll}");
                    default -> tail.length() > 1;
                };
        return elisions.isBetween(head, tail) && (isTail || elisions.isHead(head));
    }
}
