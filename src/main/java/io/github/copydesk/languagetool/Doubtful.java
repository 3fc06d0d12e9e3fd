package io.github.copydesk.languagetool;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.SentenceEnd;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes remarks that are more often wrong than right, whatever their rule: on questions, whose word order
 * LanguageTool does not expect; on a capitalized word within a sentence, which is usually a name; across the end of a
 * link; on words in quotation marks or emphasis, which are mentioned and not used; on the article before initials that
 * may be read as a word or spelled out; on a letter after a name; and before a dash, where speakers begin again.
 */
final class Doubtful {
    /** The categories of rules about capitals, or about words of any kind. */
    private static final Set<String> ON_CAPITALS = Set.of("PROPER_NOUNS", "CASING");

    /** The category of doubled words; a capital in the second word, "the The", is evidence of a mistake. */
    private static final String ON_PAIRS = "MISC";

    /** The categories of rules about word order. */
    private static final Set<String> ON_ORDER = Set.of("GRAMMAR");

    private static final String OPENING = "\"'“‘«„*_[>`~";
    private static final String CLOSING = "\"'”’»“*_]<`~";

    private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{M}'’.-])(?!I(?!\\p{L}))\\p{Lu}");
    /** The text before the first word of a sentence. */
    private static final Pattern BEGINNING = Pattern.compile("(?s)(?:.*[.?!:…][\"”’)\\]]{0,3}\\s+)?[^\\p{L}\\p{N}]*");

    /** A capitalized word that is repeated: Baden Baden. */
    private static final Pattern SECOND = Pattern.compile("(\\p{Lu}\\p{Ll}{3,})\\s\\1");

    private static final String TERM_END = "*_`>";
    private static final String DO_SO = " do so ";
    private static final Pattern ARTICLE = Pattern.compile("[Aa]n?");
    private static final Pattern SPOKEN =
            Pattern.compile("\\s[B-DF-HJ-NP-TV-Z](?=\\p{Lu}*[AEIOU])\\p{Lu}{2,}(?!\\p{L})");
    /**
     * Small letters that no English word begins with, so that they are spelled out or are a name: {@code an mp4},
     * {@code a nmap}.
     */
    private static final Pattern SPELLED = Pattern.compile(
            "\\s(?:[fhlmn][bcdfghjkmpqtvwxz]|r[bcdfgjkmpqtvwxz]|s(?:[bdgjxz]|q(?!u))|x[bcdfghj-np-tvwz])[a-z0-9]*(?!\\p{L})");

    /** A number with letters after it, whose first sound LanguageTool does not know: {@code an 8x8 board}. */
    private static final Pattern NUMBERED = Pattern.compile("\\s\\d+\\p{L}");

    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Ll}\\s\\p{Lu}\\S*\\s$");
    private static final Pattern DASH = Pattern.compile("\\s?-?\\s?(?:[—–]|--)");
    /** The distance that is searched before and after the words, in UTF-16 units. */
    private static final int NEAR = 60;

    private static final int SENTENCE = 400;

    static boolean isDoubtful(Document document, Remark remark, Prose.Place place) {
        return !ON_CAPITALS.contains(remark.category())
                && (crossesMarkup(document, place)
                        || isBeforeDash(place)
                        || isSetApart(document, place)
                        || isBeforeSpokenInitials(place)
                        || isNumberOfName(place)
                        || (ON_ORDER.contains(remark.category())
                                && (isInQuestion(place) || isAfterDoSo(place) || isAfterTerm(document, place)))
                        || (document.isIn("en")
                                && hasName(place, remark.category().equals(ON_PAIRS))));
    }

    /** Whether a link ends within the words, or a line that markup makes a label: <b>Boats</b>, below it Boats. */
    private static boolean crossesMarkup(Document document, Prose.Place place) {
        Span span = place.block().span(place.start(), place.end());
        String source = document.source().substring(span.start(), span.end());
        return !place.isVerbatim() && (source.contains("](") || source.contains("][") || source.contains("\n"));
    }

    private static boolean isBeforeDash(Prose.Place place) {
        String text = place.block().text();
        return DASH.matcher(text).region(place.end(), text.length()).lookingAt();
    }

    /** Whether exactly these words are in quotation marks, in emphasis or in a link. */
    private static boolean isSetApart(Document document, Prose.Place place) {
        Span span = place.block().span(place.start(), place.end());
        String source = document.source();
        return span.start() > 0
                && span.end() < source.length()
                && OPENING.indexOf(source.charAt(span.start() - 1)) >= 0
                && CLOSING.indexOf(source.charAt(span.end())) >= 0;
    }

    /**
     * Whether the remark is on an article before initials that may be read as a word, "a MOPIC" and "an MOPIC", or that
     * may be spelled out, or before a number with letters.
     */
    private static boolean isBeforeSpokenInitials(Prose.Place place) {
        String text = place.block().text();
        return ARTICLE.matcher(place.text()).matches()
                && (SPOKEN.matcher(text).region(place.end(), text.length()).lookingAt()
                        || NUMBERED.matcher(text)
                                .region(place.end(), text.length())
                                .lookingAt()
                        || SPELLED.matcher(text)
                                .region(place.end(), text.length())
                                .useTransparentBounds(true)
                                .lookingAt());
    }

    /** Whether a single letter stands after a name inside a sentence, as its number or kind: the System i. */
    private static boolean isNumberOfName(Prose.Place place) {
        String text = place.block().text();
        return place.end() - place.start() == 1
                && Character.isLowerCase(text.charAt(place.start()))
                && NAME_BEFORE
                        .matcher(text.substring(Math.max(0, place.start() - NEAR), place.start()))
                        .find();
    }

    /** Whether the word before is in emphasis: _i_ is a number. */
    private static boolean isAfterTerm(Document document, Prose.Place place) {
        int at = place.block().span(place.start(), place.end()).start();
        String source = document.source();
        return at > 1 && Character.isWhitespace(source.charAt(at - 1)) && TERM_END.indexOf(source.charAt(at - 2)) >= 0;
    }

    /**
     * Whether the words before are "to do so", as in "To do so costs a day": the next verb belongs to another clause.
     */
    private static boolean isAfterDoSo(Prose.Place place) {
        String text = place.block().text();
        return place.start() > DO_SO.length() && text.startsWith(DO_SO, place.start() - DO_SO.length());
    }

    private static boolean isInQuestion(Prose.Place place) {
        String text = place.block().text();
        int limit = Math.min(text.length(), place.end() + SENTENCE);
        for (int at = place.end(); at < limit; at++) {
            if (SentenceEnd.isMark(text.charAt(at))) {
                int past = SentenceEnd.past(text, at);
                if (past == text.length() || Character.isWhitespace(text.charAt(past))) {
                    return text.substring(at, past).indexOf('?') >= 0;
                }
            }
        }
        return false;
    }

    private static boolean hasName(Prose.Place place, boolean atStart) {
        String text = place.block().text();
        Matcher capital = CAPITAL.matcher(text).region(place.start(), atStart ? place.start() + 1 : place.end());
        capital.useTransparentBounds(true);
        if (atStart && SECOND.matcher(place.text()).matches()) {
            return true;
        }
        while (capital.find()) {
            int at = capital.start();
            if (!BEGINNING.matcher(text.substring(Math.max(0, at - NEAR), at)).matches()) {
                return true;
            }
        }
        return false;
    }

    private Doubtful() {}
}
