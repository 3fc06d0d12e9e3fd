package io.github.copydesk.languagetool;

import io.github.copydesk.damage.Garbles;
import io.github.copydesk.damage.Remnants;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognizes remarks that are not about the words but about what happened to them: a part of a name with a period in
 * it, {@code go.mod}; a word that a speaker breaks off; a gap where the page has something that is no prose; a line
 * wrapped by an editor; damaged characters.
 */
final class Cause {
    /** Characters that join the parts of names in code, before and after the parts. */
    private static final String JOINTS = "@_\\#=$`";

    /** An unfinished word in a transcript: we rem- — we will see. */
    private static final Pattern BROKEN_OFF = Pattern.compile("-\\s?[—–]|--?\\s?-|-\\s--");

    private static final Pattern FACE = Pattern.compile("[:;][-']?$");
    private static final Pattern OPTION = Pattern.compile("--?\\p{L}[\\p{L}\\p{N}-]*=?");
    private static final Pattern LABEL = Pattern.compile("\\p{L}|[ivxIVX]{1,4}");
    private static final Pattern ENTITY = Pattern.compile("&(?:#?\\w{2,8};|nbsp)");
    /** The most UTF-16 units of a word that are read on each side. */
    private static final int A_WORD = 40;

    private static final int A_BREAK = 5;
    private static final char LOST = '\uFFFD';

    static boolean explains(Document document, Prose.Place place) {
        return isPartOfName(place)
                || isBrokenOff(place)
                || isGap(document, place)
                || isLabel(place)
                || isSign(place)
                || isFace(place)
                || isContracted(place)
                || isInOption(place)
                || isDamaged(place, document.language());
    }

    private static boolean isPartOfName(Prose.Place place) {
        String text = place.block().text();
        int start = place.start();
        int end = place.end();
        char before = at(text, start - 1);
        char after = at(text, end);
        return (before == '.'
                        && Character.isLowerCase(text.charAt(start))
                        && !Character.isUpperCase(at(text, start - 2)))
                || (after == '.' && Character.isLowerCase(at(text, end + 1)))
                || (isLetter(text.charAt(start)) && JOINTS.indexOf(before) >= 0)
                || (isLetter(text.charAt(end - 1)) && JOINTS.indexOf(after) >= 0)
                || (before == ':' && after == ':')
                || (text.charAt(end - 1) == '@' && isLetter(text.charAt(start)));
    }

    private static boolean isBrokenOff(Prose.Place place) {
        String text = place.block().text();
        return BROKEN_OFF
                .matcher(text)
                .region(place.end(), Math.min(text.length(), place.end() + A_BREAK))
                .lookingAt();
    }

    /** Whether the remark is only about white space or punctuation, at a masked stretch or a line end. */
    private static boolean isGap(Document document, Prose.Place place) {
        Span span = place.block().span(place.start(), place.end());
        return place.text().codePoints().noneMatch(Character::isLetterOrDigit)
                && (!place.isVerbatim()
                        || document.source().substring(span.start(), span.end()).indexOf('\n') >= 0);
    }

    /** Whether the remark is on the number or letter of an item: i) the boats, ii) the pier. */
    private static boolean isLabel(Prose.Place place) {
        return at(place.block().text(), place.end()) == ')'
                && LABEL.matcher(place.text()).matches();
    }

    /**
     * Whether a full stop is the subject or the first character of a name: the dot . is for the item, the .profile
     * file.
     */
    private static boolean isSign(Prose.Place place) {
        String text = place.block().text();
        char after = at(text, place.end());
        char next = after == ' ' ? at(text, place.end() + 1) : after;
        return place.text().endsWith(".")
                && Character.isWhitespace(place.text().charAt(0))
                && (Character.isLowerCase(next) || isLetter(after));
    }

    /**
     * Whether the remark is on the first part of a contraction that LanguageTool splits before a dash:
     * {@code wasn’t--}.
     */
    private static boolean isContracted(Prose.Place place) {
        String text = place.block().text();
        return text.charAt(place.end() - 1) == 'n'
                && "'’".indexOf(at(text, place.end())) >= 0
                && at(text, place.end() + 1) == 't';
    }

    /** Whether a bracket is part of an emoticon: it rained :( all day. */
    private static boolean isFace(Prose.Place place) {
        String text = place.block().text();
        int bracket = "()".indexOf(place.text().strip()) >= 0
                ? place.start() + place.text().indexOf(place.text().strip())
                : 0;
        return bracket > 0
                && FACE.matcher(text.substring(Math.max(0, bracket - 2), bracket))
                        .find();
    }

    /** Whether the remark is on an option of a command: {@code --kinds=boat,pier}. */
    private static boolean isInOption(Prose.Place place) {
        return OPTION.matcher(wordsAround(place)).lookingAt();
    }

    /** The characters up to the white space on both sides. */
    private static String wordsAround(Prose.Place place) {
        String text = place.block().text();
        int start = place.start();
        while (start > Math.max(0, place.start() - A_WORD) && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place.end();
        while (end < Math.min(text.length(), place.end() + A_WORD) && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether the word, or one that touches it, was damaged. */
    private static boolean isDamaged(Prose.Place place, String language) {
        String words = wordsAround(place);
        return words.indexOf(LOST) >= 0
                || ENTITY.matcher(words).find()
                || !Garbles.in(words).isEmpty()
                || Remnants.in(words, language.replaceFirst("[-_].*", ""), List.of())
                        .findAny()
                        .isPresent();
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c);
    }

    /** The character at an index; if it is outside the block, the sign for a masked stretch. */
    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : Block.MASKED;
    }

    private Cause() {}
}
