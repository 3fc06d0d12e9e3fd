package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.TokenSequence;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs the words before and after a sequence of words that may be a person: "said", an age, "the", "Inc". */
public final class ContextWords {
    private static final Set<String> SPEECH = WordSet.of("speech");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "each", "your", "our", "its");
    private static final Set<String> PLACING =
            Set.of("in", "at", "near", "into", "across", "outside", "inside", "around", "via", "through");
    private static final Set<String> BOUND =
            Set.of("to", "from", "for", "of", "toward", "towards", "leaves", "reaches");
    private static final Set<String> ROLES = WordSet.of("roles");
    private static final Set<String> BUSINESS = WordSet.of("business");
    private static final Pattern AFTER = Pattern.compile("['’]?s?,? (?:has |had |also |later |once )?(\\p{L}+)");
    private static final Pattern AGE =
            Pattern.compile(", (?:\\d{1,3},|a |an |the |who\\b|of the\\b|[MP]h?\\.?D)|,? \\([DRI]-");
    private static final Pattern COMPANY = Pattern.compile(
            ",? (?:Inc|LLC|LLP|Ltd|Corp|AG|GmbH|PLC|plc|SA|NV|SE|FC|TV|Co\\.)(?!\\p{L})| (?:&|and) (?:Co|Sons?|Company)\\b"
                    + "| ?&|(?:['’]s|s['’]) \\p{Lu}");
    private static final Pattern PLACE = Pattern.compile(", (\\p{Lu}\\p{L}+)");
    private static final Pattern CALLED = Pattern.compile("\\p{Ll}, $");
    private static final Pattern SET_OFF = Pattern.compile("[,;]|[.!?]?$");
    private static final Pattern MADE_BY = Pattern.compile("(?:\\p{Ll}:|\\p{Ll} (?:by|von|par|por|di|per|da)) $");
    private static final Pattern ENDED = Pattern.compile("[;.,)]|$");
    private static final Pattern VERB =
            Pattern.compile(",? (?:who|has|had|was|is|will|would|came|\\p{Ll}+(?<!e)ed|\\p{Ll}{4,}(?<!s)s)\\b");
    private static final Pattern SENTENCE_END = Pattern.compile("\\s\\p{Ll}{2,}\\.$");
    private static final int REACH = 32;
    /** The greatest weight for or against a person. */
    public static final int MOST = 6;

    private final Lexicon lexicon;

    public ContextWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a mention is the subject of a verb of speech: "Hayashi said", "said Hayashi". */
    public static boolean saysSomething(NameToken mention) {
        Matcher next = AFTER.matcher(mention.trail(REACH));
        String lead = mention.lead(12).stripTrailing();
        return (next.lookingAt() && SPEECH.contains(next.group(1)))
                || SPEECH.contains(lead.substring(lead.lastIndexOf(' ') + 1));
    }

    /**
     * Whether an article is before a mention, "the Chandrika mission", as before things, and hardly ever before
     * persons.
     */
    public static boolean isDetermined(NameToken mention) {
        String lead = mention.lead(8).stripTrailing();
        return DETERMINERS.contains(WordShape.lower(lead.substring(lead.lastIndexOf(' ') + 1)));
    }

    /**
     * Whether a preposition of place is before a mention, "in Kotaraja"; persons are far less frequent there than
     * places.
     */
    public static boolean isPlaced(NameToken mention) {
        String lead = mention.lead(12);
        return lead.endsWith(" ")
                && PLACING.contains(
                        WordShape.lower(lead.substring(lead.stripTrailing().lastIndexOf(' ') + 1)
                                .strip()));
    }

    /** Whether a preposition of direction is before a mention, "from Kotaraja", "to Kotaraja", as between places. */
    public static boolean isBound(NameToken mention) {
        String lead = mention.lead(12).stripTrailing();
        return BOUND.contains(WordShape.lower(lead.substring(lead.lastIndexOf(' ') + 1)));
    }

    /** Whether a mention is between commas after a description: "the captain, Annabelkroll, said". */
    public static boolean isApposition(NameToken token) {
        return CALLED.matcher(token.lead(REACH)).find()
                && SET_OFF.matcher(token.trail(3)).lookingAt();
    }

    /** Whether a mention ends a credit line: "photograph: Annabelkroll", "recorded by Annabelkroll". */
    public static boolean isCredit(NameToken token) {
        return MADE_BY.matcher(token.lead(REACH)).find()
                && ENDED.matcher(token.trail(3)).lookingAt();
    }

    /** Whether a full stop without a space is between a word in lower case and the mention: "it.Annabelkroll". */
    public static boolean followsSentence(NameToken token) {
        return SENTENCE_END.matcher(token.lead(REACH)).find();
    }

    /** Whether a verb or "who" follows. */
    public static boolean doesSomething(NameToken token) {
        return VERB.matcher(token.trail(REACH)).lookingAt();
    }

    /** The weight of the words around a sequence: positive for a person, from -{@value #MOST} to {@value #MOST}. */
    public int weigh(TokenSequence run) {
        return before(run.block().text(), run.start()) + after(run.last());
    }

    /** The weight of the words around a single word. */
    public int weigh(NameToken token) {
        return before(token.block().text(), token.start()) + after(token);
    }

    private static int before(String text, int start) {
        int end = start;
        while (end > 0 && " ,“\"(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = end;
        while (from > 0
                && end - from < REACH
                && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        String word = text.substring(from, end);
        boolean touching = end == start - 1 && text.charAt(end) == ' ';
        if (ROLES.contains(word) || (touching && SPEECH.contains(word))) {
            return 2;
        }
        return switch (touching ? word : "") {
            case "by", "By" -> from == 0 || word.equals("By") ? 3 : 1;
            case "the", "The", "a", "an" -> -4;
            case "in", "In", "at", "near", "into", "across", "outside" -> -2;
            case "CEO", "CFO", "CTO", "MP" -> 3;
            default -> 0;
        };
    }

    private int after(NameToken last) {
        String trail = last.block()
                .text()
                .substring(last.end(), Math.min(last.block().text().length(), last.end() + REACH));
        if (COMPANY.matcher(trail).lookingAt()) {
            return -6;
        }
        if (AGE.matcher(trail).lookingAt()) {
            return 2;
        }
        Matcher place = PLACE.matcher(trail);
        if (place.lookingAt()) {
            return lexicon.place(place.group(1)) ? -3 : 0;
        }
        Matcher next = AFTER.matcher(trail);
        String word = next.lookingAt() ? next.group(1) : "";
        return SPEECH.contains(word) ? 2 : BUSINESS.contains(word) ? -3 : 0;
    }
}
