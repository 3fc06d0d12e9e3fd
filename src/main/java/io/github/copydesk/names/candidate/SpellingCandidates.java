package io.github.copydesk.names.candidate;

import io.github.copydesk.names.candidate.SpellingCandidate.Source;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.InnerCapitals;
import io.github.copydesk.names.context.RegionalSpelling;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokenizer;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds known spellings of which a word of an article may be a misspelling: by a deletion index as in SymSpell over the
 * words of the article and the names in the project configuration, and by a search in the lexicon's automata for words
 * at an edit distance of 1.
 */
public final class SpellingCandidates {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_ALONE = 5;
    private static final int LONGEST = 40;
    /** The least number of letters of a word in which letters that are not adjacent may be transposed. */
    private static final int SHORTEST_FAR = 6;
    /**
     * The most spellings of the article that are compared with a word, by frequency; an article with more has a series
     * of names.
     */
    private static final int MOST = 8;
    /** The most words with the same letters that are remembered. */
    private static final int MOST_ALIKE = 64;
    /** The rank of a name that is known in every language. */
    private static final int KNOWN = 7;

    /** The most mentions of a word that are looked at. */
    private static final int TOKENS = 20;

    private final ArticleContext context;
    private final NameTokens tokens;
    private final FigureCandidates figures;
    private final CaseForms forms;
    private final DeletionIndex article = new DeletionIndex();
    private final DeletionIndex projectWords = new DeletionIndex();
    private final Map<String, List<String>> byLetters = new HashMap<>();
    private final Map<String, List<String>> projectByLetters = new HashMap<>();
    private final Map<String, List<String>> byPlain = new HashMap<>();

    public SpellingCandidates(ArticleContext context) {
        this.context = context;
        tokens = context.evidence();
        figures = new FigureCandidates(context);
        forms = new CaseForms(context);
        for (String word : tokens.words().keySet()) {
            if (isCandidate(word)) {
                article.add(word);
                add(word);
            } else if (isCapitalised(word)) {
                put(byPlain, plain(word), word);
            }
        }
        context.project().words().stream()
                .filter(SpellingCandidates::isCandidate)
                .forEach(it -> {
                    projectWords.add(it);
                    put(projectByLetters, letters(it), it);
                });
    }

    private void add(String word) {
        put(byPlain, plain(word), word);
        if (word.length() >= SHORTEST_FAR) {
            put(byLetters, letters(word), word);
        }
    }

    private static void put(Map<String, List<String>> words, String key, String word) {
        List<String> alike = words.computeIfAbsent(key, it -> new ArrayList<>(1));
        if (alike.size() < MOST_ALIKE) {
            alike.add(word);
        }
    }

    private static String plain(String word) {
        return WordShape.plain(WordShape.lower(word));
    }

    private static String letters(String word) {
        char[] letters = word.toCharArray();
        Arrays.sort(letters, 1, letters.length);
        return new String(letters);
    }

    /** Whether a word has the form of a name that can be compared with others. */
    public static boolean isCandidate(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST || WordShape.isContraction(word)) {
            return false;
        }
        int main = Math.max(word.indexOf('-'), Math.max(word.indexOf('\''), word.indexOf('’'))) + 1;
        boolean prefixed = main > 1 && main < 4 && word.length() - main > 3; // a particle that is written in one
        int first = prefixed ? main : 0;
        return Character.isUpperCase(word.charAt(first))
                && (Character.isLowerCase(word.charAt(first + 2)) || opensSurname(word, first + 2))
                && WordShape.seam(word) < 5;
    }

    /** Whether the first two letters are a surname prefix: McDonough, O’Rourke. */
    private static boolean opensSurname(String word, int seam) {
        return WordShape.seam(word) == seam
                && seam + 2 < word.length()
                && Character.isLowerCase(word.charAt(seam + 1))
                && InnerCapitals.opensSurname(word.substring(0, seam));
    }

    private static boolean isCapitalised(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && Character.isUpperCase(word.charAt(0))
                && !NameTokenizer.isAllCapitals(word);
    }

    /**
     * The candidates for a word of the article, each known spelling once, those of the article first; a common word
     * that the article has is also one of the lexicon.
     */
    public List<SpellingCandidate> of(String written) {
        Map<String, SpellingCandidate> found = new LinkedHashMap<>();
        List<SpellingCandidate> listed = new ArrayList<>(0);
        for (String right : inArticle(written)) {
            Edit edit = Edit.ofNames(written, right);
            if (edit != Edit.NONE
                    && !isForm(written, right, edit)
                    && !isOfOtherRegion(written, right)
                    && !isEnglishElsewhere(written, edit)) {
                found.put(right, new SpellingCandidate(written, right, edit, Source.ARTICLE, right));
            }
        }
        if (isCandidate(written) && !context.accepted(written)) {
            for (String right : inProject(written)) {
                if (Edit.commonPrefix(written, right) == 0 && context.word(written)) {
                    continue; // hardly anybody mistypes the first letter, and less so into another word
                }
                Edit edit = Edit.ofNames(written, right);
                add(
                        found,
                        written,
                        right,
                        edit,
                        Source.PROJECT,
                        context.project().nameWith(right));
            }
            for (Map.Entry<String, String> figure : figures.near(written).entrySet()) {
                String right = figure.getKey();
                add(found, written, right, Edit.ofNames(written, right), Source.FIGURE, figure.getValue());
            }
            if (context.isInDeclaredLanguage()
                    && written.length() >= (isTitled(written) ? SHORTEST : SHORTEST_ALONE)
                    && WordShape.isName(written)
                    && !context.known(written)
                    && !forms.isOfName(written)
                    && RegionalSpelling.withZ(written).noneMatch(context::englishWord)) {
                for (String right : context.lexicon().near(written)) {
                    Edit edit = Edit.ofNames(written, right);
                    if (!context.english()
                            && (edit == Edit.ENDING || context.lexicon().highestRank(right) < KNOWN)) {
                        continue; // the dictionary is of another language, which ends names in its own way
                    }
                    SpellingCandidate here = found.get(right);
                    if (here != null && here.source() == Source.ARTICLE && context.commonWord(right)) {
                        listed.add(new SpellingCandidate(written, right, edit, Source.LEXICON, right));
                    } else {
                        add(found, written, right, edit, Source.LEXICON, right);
                    }
                }
            }
        }
        if (!found.isEmpty() && context.code().hasAddress(written)) {
            found.values().removeIf(it -> it.edit() != Edit.CAPITAL && it.edit() != Edit.ACCENT);
        }
        listed.removeIf(it -> !found.containsKey(it.right()));
        listed.addAll(0, found.values());
        return List.copyOf(listed);
    }

    private void add(
            Map<String, SpellingCandidate> found,
            String written,
            String right,
            Edit edit,
            Source source,
            String known) {
        if (edit != Edit.NONE
                && !isForm(written, right, edit)
                && (source == Source.FIGURE || !isOfOtherRegion(written, right))
                && (source == Source.PROJECT || !isAccepted(written, right))
                && context.evidence().count(right) == 0) {
            found.putIfAbsent(right, new SpellingCandidate(written, right, edit, source, known));
        }
    }

    private List<String> inProject(String written) {
        if (context.project().words().isEmpty()) {
            return List.of();
        }
        List<String> near = new ArrayList<>(projectWords.near(written));
        near.addAll(projectByLetters.getOrDefault(letters(written), List.of()));
        return near;
    }

    private Collection<String> inArticle(String written) {
        boolean candidate = isCandidate(written);
        List<String> near = candidate ? article.near(written) : List.of();
        List<String> alike = candidate && written.length() >= SHORTEST_FAR
                ? byLetters.getOrDefault(letters(written), List.of())
                : List.of();
        List<String> plain = byPlain.getOrDefault(plain(written), List.of());
        if (near.isEmpty() && hasNoOther(alike, written) && hasNoOther(plain, written)) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>(near);
        words.addAll(alike);
        words.addAll(plain);
        words.remove(written);
        return words.size() <= MOST
                ? words
                : words.stream()
                        .sorted(Comparator.<String>comparingInt(tokens::count)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(MOST)
                        .toList();
    }

    private static boolean hasNoOther(List<String> words, String word) {
        return words.isEmpty() || (words.size() == 1 && words.get(0).equals(word));
    }

    /**
     * Whether both are forms of one name rather than spellings of it: transliterations, a plural, case forms, or
     * regional spellings.
     */
    private boolean isForm(String written, String right, Edit edit) {
        return NameForms.areOneName(written, right, edit)
                || forms.areOneName(written, right)
                || (NameForms.isPlural(right, written) && !isTitled(written));
    }

    /** Whether a title is before the first mention of the word, so that it is one person's surname. */
    private boolean isTitled(String word) {
        return tokens.mentions(word).stream().limit(1).anyMatch(it -> tokens.title(it)
                .isPresent());
    }

    /** Whether the word is English in an article in another language, which is evidence enough that it is right. */
    private boolean isEnglishElsewhere(String word, Edit edit) {
        return !context.english() && edit != Edit.CAPITAL && context.englishWord(word);
    }

    /** Whether both are regional spellings of one word, and the article has no name with both. */
    private boolean isOfOtherRegion(String written, String right) {
        return RegionalSpelling.areOneWord(written, right, context::englishWord)
                && Collections.disjoint(beside(written), beside(right));
    }

    private Set<String> beside(String word) {
        return tokens.mentions(word).stream()
                .limit(TOKENS)
                .flatMap(it -> Stream.concat(tokens.before(it).stream(), tokens.after(it).stream()))
                .map(NameToken::word)
                .collect(Collectors.toSet());
    }

    /** Whether only the project can say which of two spellings is right. */
    private boolean isAccepted(String written, String right) {
        return context.lexicon().variants(written).contains(right) || RegionalSpelling.haveSlavicEnd(written, right);
    }
}
