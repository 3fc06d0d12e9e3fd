package io.github.copydesk.names;

import io.github.copydesk.corpus.CorpusStatistics;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.OrganisationNouns;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds names that have run together in an article.
 *
 * <p>The article is asked first, then the public figures, then the other articles: whoever has both names side by
 * side settles it. Only then the seam is asked, by a capital inside or by two halves that are names.
 */
final class GluedNames {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 60;

    private final ArticleContext witness;
    private final ManyNames manyNames;
    private final CapitalSeam capitalSeam;
    private final SmallSeam smallSeam;

    GluedNames(ArticleContext witness) {
        this.witness = witness;
        manyNames = new ManyNames(witness);
        capitalSeam = new CapitalSeam(witness);
        smallSeam = new SmallSeam(witness);
    }

    Stream<SplitSuggestion> find() {
        return witness.evidence().words().entrySet().stream().flatMap(this::find);
    }

    private Stream<SplitSuggestion> find(Map.Entry<String, List<NameToken>> entry) {
        String word = entry.getKey();
        if (word.length() < SHORTEST || word.length() > LONGEST || isOneWord(word)) {
            return Stream.empty();
        }
        Optional<Apart> known = sideBySide(word);
        if (known.isPresent()) {
            Apart apart = known.get();
            return entry.getValue().stream()
                    .map(mention -> SplitSuggestion.certain(mention, apart.words(), apart.reason()));
        }
        boolean repeated = witness.elsewhere(word) > 1;
        int seam = WordShape.seam(word);
        boolean again = repeated || entry.getValue().size() > 2;
        if (seam > 0 && entry.getValue().size() > 2) {
            return Stream.empty(); // what is written so again and again is meant so
        }
        return entry.getValue().stream().flatMap(mention -> {
            Optional<SplitSuggestion> many =
                    again ? Optional.empty() : oneOfThree(mention).or(() -> manyNames.judge(mention));
            Optional<SplitSuggestion> judged = many.isPresent()
                    ? many
                    : seam > 0 ? capitalSeam.judge(mention, repeated) : smallSeam.judge(mention, again);
            return judged.stream();
        });
    }

    /** "Ho ChiMinh" and "Ho Chiminh", where everybody, this article or another one has "Ho Chi Minh". */
    private Optional<SplitSuggestion> oneOfThree(NameToken mention) {
        String word = mention.word();
        Stream<Optional<SplitSuggestion>> ways = Stream.concat(
                witness.evidence().before(mention).stream().map(first -> wholeName(first.word() + word)
                        .filter(whole -> whole.startsWith(first.word() + " "))
                        .map(whole -> inThree(
                                mention, whole, whole.substring(first.word().length() + 1)))),
                witness.evidence().after(mention).stream().map(next -> wholeName(word + next.word())
                        .filter(whole -> whole.endsWith(" " + next.word()))
                        .map(whole -> inThree(
                                mention,
                                whole,
                                whole.substring(0, whole.length() - next.word().length() - 1)))));
        return ways.flatMap(Optional::stream)
                .filter(glue -> !glue.apart().get(0).equals(word))
                .findFirst();
    }

    private static SplitSuggestion inThree(NameToken mention, String whole, String apart) {
        return SplitSuggestion.certain(mention, apart, "the whole name is '%s'".formatted(whole));
    }

    /** The name of three words or more that reads so when run together, if everybody, the article or another one has it. */
    private Optional<String> wholeName(String runTogether) {
        String glued = Phrase.glued(runTogether);
        return Stream.of(
                        witness.lexicon().person(glued),
                        witness.evidence().phrase(glued).map(Phrase::text),
                        witness.census().phrase(glued).map(CorpusStatistics.Known::text))
                .flatMap(Optional::stream)
                .filter(whole -> whole.indexOf(' ') != whole.lastIndexOf(' ') && namesSomebody(whole))
                .findFirst();
    }

    private record Apart(String words, String reason) {}

    /** "JohnPaul" is a name, but not in an article that has "John Paul". */
    private boolean isOneWord(String word) {
        int seam = WordShape.seam(word);
        boolean apart = seam > 2
                && !witness.accepted(word)
                && (!witness.lexicon().brand(word) || areGiven(word.substring(0, seam), word.substring(seam)))
                && witness.evidence().phrase(Phrase.glued(word)).isPresent();
        return (witness.known(word) && !apart) || (seam > 0 && witness.isHandle(word));
    }

    private boolean areGiven(String left, String right) {
        return witness.lexicon().given(left) && witness.lexicon().given(right);
    }

    /** Whether someone has the words side by side: "Yoshimasa Hayashi" in line 7 for Yoshimasahayashi. */
    private Optional<Apart> sideBySide(String word) {
        String glued = Phrase.glued(word);
        Optional<Phrase> here = witness.evidence()
                .phrase(glued)
                .filter(phrase -> namesSomebody(phrase.text())
                        && phrase.count() >= witness.evidence().count(word));
        if (here.isPresent()) {
            Phrase phrase = here.get();
            String reason = "the article has '%s' in line %s".formatted(phrase.text(), witness.line(phrase.first()));
            return Optional.of(new Apart(inCaseOf(word, phrase.text()), reason));
        }
        Optional<String> person = witness.lexicon().person(glued);
        if (person.isPresent() && !isThing(word)) {
            return person.map(name -> new Apart(inLettersOf(word, name), "'%s' is a public figure".formatted(name)));
        }
        return witness.census()
                .phrase(glued)
                .filter(known -> namesSomebody(known.text())
                        && known.articles() > witness.elsewhere(word)
                        && (known.articles() > 1 || !beginsWithWord(known.text()))
                        && partsStandAlone(known.text()))
                .map(known -> new Apart(
                        inCaseOf(word, known.text()),
                        known.articles() == 1
                                ? "another article has '%s'".formatted(known.text())
                                : "%s other articles have '%s'".formatted(known.articles(), known.text())));
    }

    /** Without a capital inside, the Dingling Museum needs no Ding Ling. */
    private boolean isThing(String word) {
        return WordShape.seam(word) < 0
                && witness.evidence().mentions(word).stream()
                        .allMatch(mention -> OrganisationNouns.goesOn(mention, witness.evidence()));
    }

    /** One other article that has East Enders is wrong about EastEnders as easily as this one. */
    private boolean beginsWithWord(String phrase) {
        String first = phrase.substring(0, phrase.indexOf(' '));
        return witness.commonWord(first) && !witness.lexicon().given(first) && !Titles.isRole(first);
    }

    /** Two plain words side by side name a thing that many write as one: "Name Space". */
    private boolean namesSomebody(String phrase) {
        String[] parts = phrase.split("[ \n]+", -1);
        String first = parts[0];
        String last = parts[parts.length - 1];
        boolean given = witness.lexicon().given(first) || witness.lexicon().familyFirst(first);
        if (!witness.english()) {
            return given && !witness.englishWord(last); // no dictionary tells its words
        }
        if (!witness.word(first) && !witness.word(last)) {
            return true;
        }
        if (Titles.isRole(first) && witness.name(last) && !witness.word(last)) {
            return true;
        }
        return (given && !witness.commonWord(first))
                || (given && !witness.word(last))
                || (witness.surname(last) && !witness.word(first))
                || (witness.name(first) && witness.name(last) && !witness.commonWord(last));
    }

    /** Other articles have "Le Grand" too, but another man may be LeGrand. */
    private static boolean partsStandAlone(String phrase) {
        return phrase.indexOf(' ') > 2;
    }

    /** An article that leaves accents out, as in "AntonioGuterres", keeps its letters. */
    private static String inLettersOf(String word, String phrase) {
        StringBuilder apart = new StringBuilder(phrase);
        int at = 0;
        for (int i = 0; i < apart.length() && at < word.length(); i++) {
            if (apart.charAt(i) != ' ') {
                boolean capital = Character.isUpperCase(apart.charAt(i));
                apart.setCharAt(
                        i, capital ? Character.toUpperCase(word.charAt(at)) : Character.toLowerCase(word.charAt(at)));
                at++;
            }
        }
        return apart.toString();
    }

    /** "theRhine" comes apart as "the Rhine", though the article has "The Rhine". */
    private static String inCaseOf(String word, String phrase) {
        return Character.isLowerCase(word.charAt(0))
                ? WordShape.lower(phrase.substring(0, 1)) + phrase.substring(1)
                : phrase;
    }
}
