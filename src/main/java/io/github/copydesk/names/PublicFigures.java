package io.github.copydesk.names;

import io.github.copydesk.names.NearNames.Verdict;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordShape;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds whom everybody knows behind a name that has no twin in its article: {@code Fumio Kishhida}.
 *
 * <p>The given name beside it settles it: a baker called Rolf Kishhida is nobody's misspelling.
 */
final class PublicFigures {
    private static final int SHORTEST = 5;
    private static final int ASKED = 20;
    private static final int WEIGHT = 30;
    /** Less strange names may be somebody else's: Daleep Singh is not Duleep Singh. */
    private static final double STRANGE = 1;
    /** No name has letters as strange as these beside the right ones. */
    private static final double IMPOSSIBLE = 3;

    private final ArticleContext witness;
    private final NameTokens evidence;

    PublicFigures(ArticleContext witness) {
        this.witness = witness;
        evidence = witness.evidence();
    }

    Optional<Verdict> find(String written) {
        if (written.length() < SHORTEST || witness.known(written) || witness.elsewhere(written) > 0) {
            return Optional.empty();
        }
        return evidence.mentions(written).stream()
                .limit(ASKED)
                .flatMap(mention -> Stream.concat(
                        evidence.before(mention).stream()
                                .filter(first -> !goesOn(mention) && !isLedTo(first))
                                .flatMap(first -> meant(first.word(), written, true)),
                        evidence.after(mention).stream()
                                .filter(last -> !goesOn(last) && !isLedTo(mention))
                                .flatMap(last -> meant(last.word(), written, false))))
                .findFirst();
    }

    /** Another name follows, so that this is somebody else: Liaqat Ali Marri is not Liaquat Ali. */
    private boolean goesOn(NameToken mention) {
        return evidence.after(mention)
                .filter(next -> !witness.commonWord(next.word()))
                .isPresent();
    }

    private boolean isLedTo(NameToken mention) {
        return evidence.before(mention)
                .filter(first -> !Titles.isRole(first.word()) && !witness.word(first.word()))
                .isPresent();
    }

    /** Whom the two words name when the written one is spelled right: the whole name, and no part of a longer one. */
    private Stream<Verdict> meant(String neighbour, String written, boolean before) {
        return witness.lexicon().companions(neighbour).stream()
                .filter(right -> !right.equals(neighbour) && isSlip(written, right))
                .sorted()
                .map(right -> new Person(right, before ? neighbour + " " + right : right + " " + neighbour))
                .filter(person ->
                        witness.lexicon().person(Phrase.glued(person.name())).isPresent())
                .map(person -> new Verdict(
                        person.right(),
                        WEIGHT,
                        true,
                        witness.strangeness(written, person.right()) > IMPOSSIBLE,
                        "'%s' is a public figure".formatted(person.name())));
    }

    private record Person(String right, String name) {}

    private boolean isSlip(String written, String right) {
        Edit edit = Edit.between(written, right);
        return edit != Edit.NONE
                && edit != Edit.ENDING
                && witness.strangeness(written, right) > STRANGE
                && (written.charAt(0) == right.charAt(0) || edit == Edit.SWAPPED)
                && !WordShape.plain(written).equals(WordShape.plain(right));
    }
}
