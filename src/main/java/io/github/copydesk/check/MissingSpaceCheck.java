package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.damage.WordKnowledge;
import io.github.copydesk.quotes.QuotationMarks;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.Spots;
import io.github.copydesk.text.TightScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds two words with a full stop between them and no space: {@code alliance.The}.
 *
 * <p>The trap is a full stop that belongs there, as in {@code Node.js} or the conference {@code Rust.Tokyo}:
 * both words must read as prose, nothing around them as code, and the pair must not come again.
 */
public final class MissingSpaceCheck implements Check {
    private static final Set<String> WITHOUT_SPACES = Set.of("ja", "zh", "th", "lo", "km", "my");
    private static final Set<String> WITHIN_SENTENCES = Set.of("clause", "colon");

    private static final Map<String, Pattern> OTHERS = new TreeMap<>(Map.of(
            "clause", TightSpots.CLAUSE,
            "colon", TightSpots.COLON,
            "year", TightSpots.YEAR,
            "bracket", TightSpots.BRACKET));

    /** A sentence whose first word is a word of prose. */
    private static final Pattern GOES_ON = Pattern.compile("[ \\n]\\p{Ll}|[’']\\p{Ll}");

    private static final Pattern SMALL_BEFORE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}+[\\h\\n]$");
    private static final int A_WORD = 40;
    /** The most letters of names of modules before their properties: {@code dusk.Gate}. */
    private static final int A_MODULE = 5;
    /** More words of a sentence. */
    private static final Pattern MORE = Pattern.compile("[\\h\\n.,’']+[\\p{L}\\d#]");

    /** Three words or more before the sentence ends. */
    private static final Pattern SENTENCE_AFTER = Pattern.compile("(?:,?[\\h\n]++[\\p{L}\uFFFC][^\\s.!?(]*+){3}");

    private final Rule rule;
    private final WordLists lists;
    private final Set<String> titles;
    private final Set<String> domains;
    private final Set<String> suffixing;
    private final Pointed pointed;
    private final QuotationMarks marks;
    private final Map<String, List<Pattern>> seams = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> starts = new ConcurrentHashMap<>();

    /** Two words without a space, and what is known of them. */
    private record Found(MatchResult match, String basis) {}

    public MissingSpaceCheck(Materials materials) {
        this.rule = materials.rule();
        this.lists = materials.lists();
        this.titles = Set.copyOf(materials.lists().entries("missing-space/titles.txt"));
        this.domains = Set.copyOf(materials.lists().entries("missing-space/domains.txt"));
        this.suffixing = Set.copyOf(materials.lists().entries("missing-space/suffixing-languages.txt"));
        this.pointed = Pointed.of(materials.lists());
        this.marks = QuotationMarks.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        if (WITHOUT_SPACES.contains(LanguageTag.primary(document.language()))) {
            return Stream.empty();
        }
        Surroundings around = new Surroundings(document);
        List<Pattern> quoted = seams.computeIfAbsent(document.language(), it -> TightSpots.quoted(marks, it));
        List<Finding> found = new ArrayList<>(0);
        for (Block block : document.blocks()) {
            Spots spots = TightSpots.in(block);
            if (!spots.isEmpty()) {
                check(document, block, spots, around, quoted).forEach(found::add);
            }
        }
        return found.stream();
    }

    private Stream<Finding> check(
            Document document, Block block, Spots spots, Surroundings around, List<Pattern> quoted) {
        OnePiece piece = new OnePiece(document, block, WordKnowledge.of(document, lists));
        Stream<Found> sentences = spots.find(TightSpots.SENTENCE)
                .filter(found -> isProse(document, block, found, around)
                        && !(found.group(2).equals(".") && piece.isLinkText(found)))
                .map(found -> new Found(found, sentence(document, block, found, around, piece)));
        Stream<Found> titled = spots.find(TightSpots.TITLE)
                .filter(found -> titles.contains(found.group(1)))
                .map(found -> new Found(found, "title"));
        Set<String> always = pointed.of(document.language());
        Stream<Found> acronyms = spots.find(TightSpots.ACRONYM)
                .filter(found -> !around.hasCode() && !isDomain(found) && isProse(document, block, found, around))
                .map(found -> new Found(found, "acronym"));
        Stream<Found> abbreviated = spots.find(TightSpots.POINTED)
                .filter(found -> always.contains(found.group(1)))
                .map(found -> new Found(found, "abbreviation"));
        Stream<Found> others = OTHERS.entrySet().stream().flatMap(shape -> spots.find(shape.getValue())
                .filter(found -> !WITHIN_SENTENCES.contains(shape.getKey()) || !piece.isWithin(found, around))
                .map(found -> new Found(found, shape.getKey() + (isAtMarkup(block, found) ? "-at-markup" : ""))));
        Stream<Found> quotations = quoted.stream()
                .flatMap(spots::find)
                .filter(found -> !isOfTightScript(found) && !isSuffixed(document, found))
                .map(found -> new Found(found, "quotation"));
        return Stream.concat(
                Stream.of(sentences, titled, acronyms, abbreviated, others, quotations)
                        .flatMap(found -> found)
                        .filter(it -> !piece.is(it.match()))
                        .map(it -> finding(document, block, it)),
                straight(document, block, spots));
    }

    /**
     * The evidence about two words with the end of a sentence between them: whether the second begins sentences and a
     * word of prose follows it, and whether the article has code. A word that begins none may name a property of the
     * first, {@code harbour.Gate}, more so if no dictionary has the first; what begins sentences is known in some languages alone.
     */
    private String sentence(Document document, Block block, MatchResult found, Surroundings around, OnePiece piece) {
        Set<String> beginnings = starts(document.language());
        boolean goesOn = GOES_ON.matcher(block.text())
                .region(found.end(), block.text().length())
                .lookingAt();
        if (beginnings.contains(found.group(3))) {
            return !goesOn ? "sentence" : around.hasCode() ? "sentence-in-code" : "sentence-of-prose";
        }
        boolean member = piece.isUnknown(found);
        boolean property = found.group(2).equals(".")
                && !beginnings.isEmpty()
                && Character.UnicodeScript.of(found.group(3).codePointAt(0)) == Character.UnicodeScript.LATIN
                && (member
                        || (around.hasCode()
                                ? found.group(1).length() <= A_MODULE
                                : !MORE.matcher(block.text())
                                        .region(found.end(), block.text().length())
                                        .lookingAt()));
        return property ? "property" : "sentence";
    }

    private Set<String> starts(String language) {
        return starts.computeIfAbsent(language, it -> Set.copyOf(lists.entries("missing-space/sentence-starts", it)));
    }

    /** Whether markup is between a colon and the word after it, so that the two are no name of a program. */
    private static boolean isAtMarkup(Block block, MatchResult found) {
        return found.group(2).equals(":") && block.span(found).length() > found.end() - found.start();
    }

    /** {@code Harbour.AI}, as firms are named. */
    private boolean isDomain(MatchResult found) {
        String last = found.group(3);
        return Character.isUpperCase(found.group(1).charAt(0))
                && domains.contains(last.charAt(0) + last.substring(1).toLowerCase(Locale.ROOT));
    }

    /** Whether small letters after a closing mark are a suffix, in a language whose suffixes need no hyphen there. */
    private boolean isSuffixed(Document document, MatchResult found) {
        return suffixing.contains(LanguageTag.primary(document.language()))
                && !found.group(3).isEmpty()
                && Character.isLowerCase(found.group(3).codePointAt(0));
    }

    /**
     * Whether a pair is no name: {@code Rust.Tokyo} is repeated, {@code time.Format} occurs with other members, a title
     * consists of nothing else.
     */
    private boolean isProse(Document document, Block block, MatchResult found, Surroundings around) {
        if (found.start() == 0
                || around.isOwner(found.group(1))
                || around.isHost(found.group())
                || around.isPath(found.group(1), found.group(3))
                || around.isInCode(found.group(1))
                || around.isInCode("." + found.group(3))) {
            return false;
        }
        if (around.hasCode() && !beginsSentence(block.text(), found.end())) {
            return false;
        }
        boolean mayBeName = Character.isUpperCase(found.group(1).charAt(0));
        boolean title = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
        if (mayBeName && title) {
            return false; // hardly a title has two sentences, and many name a package
        }
        boolean goesOn = found.end() < block.text().length() && found.group(2).equals(".");
        boolean domain = domains.contains(found.group(3));
        boolean begins = starts(document.language()).contains(found.group(3));
        boolean programs = around.hasCode()
                || found.group(1).chars().skip(1).anyMatch(Character::isUpperCase)
                || (mayBeName && isAfterSmallWord(block.text(), found.start()) && around.isCommon(found.group(1)));
        return !mayBeName || (goesOn && !domain && (!programs || begins));
    }

    /** Whether the word is no part of a longer name or heading: {@code the Old Pier.Nobody}. */
    private static boolean isAfterSmallWord(String text, int at) {
        return SMALL_BEFORE
                .matcher(text.substring(Math.max(0, at - A_WORD), at))
                .find();
    }

    /** Whether more words follow than after a property, {@code an unsupported Gate.Config (see below)}. */
    private static boolean beginsSentence(String text, int from) {
        return SENTENCE_AFTER.matcher(text).region(from, text.length()).lookingAt();
    }

    /** Whether a Korean particle directly follows the closing mark, or Chinese or Thai words are beside it. */
    private static boolean isOfTightScript(MatchResult found) {
        String before = found.group(1);
        String after = found.group(3);
        return after.codePoints().filter(Character::isLetter).limit(1).anyMatch(TightScript::contains)
                || (!before.isEmpty() && TightScript.contains(before.codePointBefore(before.length())));
    }

    /** A straight mark belongs to the word before it when it closes, and to the one after it when it opens. */
    private Stream<Finding> straight(Document document, Block block, Spots spots) {
        List<Finding> findings = new ArrayList<>();
        boolean open = false;
        int at = 0;
        for (MatchResult found : (Iterable<MatchResult>) spots.find(TightSpots.STRAIGHT)::iterator) {
            open ^= block.text()
                                    .substring(at, found.end(2))
                                    .chars()
                                    .filter(c -> c == '"')
                                    .count()
                            % 2
                    == 1;
            at = found.end(2);
            if (!isOfTightScript(found)) {
                findings.add(finding(document, block, found, open ? found.start(3) : found.end(2), "straight"));
            }
        }
        return findings.stream();
    }

    private Finding finding(Document document, Block block, Found it) {
        return finding(document, block, it.match(), it.match().end(2), it.basis());
    }

    /**
     * @param at where in the block the space belongs
     */
    private Finding finding(Document document, Block block, MatchResult found, int at, String basis) {
        Finding finding = rule.finding(
                        block.span(found),
                        "'%s' is missing a space".formatted(block.shown(document.source(), found.start(), found.end())))
                .basedOn(basis);
        return Seam.apart(document, block, found.start(), at, found.end())
                .map(finding::withReplacement)
                .orElse(finding);
    }
}
