package io.github.copydesk.languagetool;

import io.github.copydesk.damage.Garbles;
import io.github.copydesk.damage.Remnants;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the remarks that are not about the words, but about what was done to them: a piece of a name with a point in it,
 * {@code go.mod}; a word that a speaker breaks off; a gap where the page has something that is no prose; a line that the
 * editor wrapped; characters that were damaged.
 */
final class Cause {
    /** Signs that join the parts of names in programs, before and behind the parts. */
    private static final String JOINTS = "@_\\#=$`";

    /** As transcripts write a word that was not said to its end: we rem- — we will see. */
    private static final Pattern BROKEN_OFF = Pattern.compile("-\\s?[—–]|--?\\s?-|-\\s--");

    private static final Pattern FACE = Pattern.compile("[:;][-']?$");
    private static final Pattern OPTION = Pattern.compile("--?\\p{L}[\\p{L}\\p{N}-]*=?");
    private static final Pattern LABEL = Pattern.compile("\\p{L}|[ivxIVX]{1,4}");
    private static final Pattern ENTITY = Pattern.compile("&(?:#?\\w{2,8};|nbsp)");
    /** So much of a word is looked at on each side; longer ones are no words. */
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
        char behind = at(text, end);
        return (before == '.'
                        && Character.isLowerCase(text.charAt(start))
                        && !Character.isUpperCase(at(text, start - 2)))
                || (behind == '.' && Character.isLowerCase(at(text, end + 1)))
                || (isLetter(text.charAt(start)) && JOINTS.indexOf(before) >= 0)
                || (isLetter(text.charAt(end - 1)) && JOINTS.indexOf(behind) >= 0)
                || (before == ':' && behind == ':')
                || (text.charAt(end - 1) == '@' && isLetter(text.charAt(start)));
    }

    private static boolean isBrokenOff(Prose.Place place) {
        String text = place.block().text();
        return BROKEN_OFF
                .matcher(text)
                .region(place.end(), Math.min(text.length(), place.end() + A_BREAK))
                .lookingAt();
    }

    /** Whether it is about white space or signs alone, and something was left out there or the line ends. */
    private static boolean isGap(Document document, Prose.Place place) {
        Span span = place.block().span(place.start(), place.end());
        return place.text().codePoints().noneMatch(Character::isLetterOrDigit)
                && (!place.isVerbatim()
                        || document.source().substring(span.start(), span.end()).indexOf('\n') >= 0);
    }

    /** Whether it is on the number or letter of an item: i) the boats, ii) the pier. */
    private static boolean isLabel(Prose.Place place) {
        return at(place.block().text(), place.end()) == ')'
                && LABEL.matcher(place.text()).matches();
    }

    /** Whether a point is spoken of, or begins a name: the dot . is for the item, the .profile file. */
    private static boolean isSign(Prose.Place place) {
        String text = place.block().text();
        char behind = at(text, place.end());
        char next = behind == ' ' ? at(text, place.end() + 1) : behind;
        return place.text().endsWith(".")
                && Character.isWhitespace(place.text().charAt(0))
                && (Character.isLowerCase(next) || isLetter(behind));
    }

    /** Whether it is the first part of a contraction that LanguageTool cut before a dash: {@code wasn’t--}. */
    private static boolean isContracted(Prose.Place place) {
        String text = place.block().text();
        return text.charAt(place.end() - 1) == 'n'
                && "'’".indexOf(at(text, place.end())) >= 0
                && at(text, place.end() + 1) == 't';
    }

    /** Whether a bracket is the mouth of a face: it rained :( all day. */
    private static boolean isFace(Prose.Place place) {
        String text = place.block().text();
        int bracket = "()".indexOf(place.text().strip()) >= 0
                ? place.start() + place.text().indexOf(place.text().strip())
                : 0;
        return bracket > 0
                && FACE.matcher(text.substring(Math.max(0, bracket - 2), bracket))
                        .find();
    }

    /** Whether it stands in an option of a command, as in {@code --kinds=boat,pier}. */
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

    /** Whether the word was damaged, or one that touches it. */
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

    /** The character there, or that of a masked stretch where the block ends. */
    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : Block.MASKED;
    }

    private Cause() {}
}
