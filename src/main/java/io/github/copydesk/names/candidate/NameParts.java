package io.github.copydesk.names.candidate;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.names.context.InnerCapitals;
import io.github.copydesk.names.context.Suffixes;
import io.github.copydesk.token.NameTokenizer;
import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Splits a word that is more than two names, or names with particles or small words between them. The parts must have
 * the order of a name: given names or a leading surname, particles, a surname; a word run together with the name may
 * follow.
 */
final class NameParts {
    private static final Set<String> SMALL = WordSet.of("small-words");
    private static final int SHORTEST_NAME = 3;
    private static final int MOST = 6;
    /** The least number of letters of the given name and the surname beside particles. */
    private static final int SHORTEST = 7;

    private static final int LONG = 10;
    /** The least logarithm of how much likelier the letters are a name with particles than one word. */
    private static final double GAIN = 3;
    /** The logarithm of the share of names with a particle, about one in e². */
    private static final double PARTICLE = 2;

    private static final int LISTED = 4;

    private final ArticleContext context;
    private final Lexicon lexicon;

    NameParts(ArticleContext context) {
        this.context = context;
        lexicon = context.lexicon();
    }

    /** The parts in order; empty if they are no name, or are two parts separated by a single capital. */
    Optional<List<String>> of(String word) {
        if (word.indexOf('-') >= 0) {
            return Optional.empty();
        }
        if (WordShape.seam(word) < 0) {
            return withParticles(word);
        }
        List<String> capitals = atCapitals(word);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < capitals.size(); i++) {
            boolean last = i == capitals.size() - 1;
            parts.addAll(last ? withoutNextWord(capitals.get(i)) : withoutParticles(capitals.get(i)));
        }
        boolean two = parts.size() == 2 && capitals.size() == 2;
        return two || parts.size() < 2 || parts.size() > MOST || !isName(parts) ? Optional.empty() : Optional.of(parts);
    }

    /** Splits at each capital, except after a surname prefix: "McDonald" stays whole. */
    static List<String> atCapitals(String word) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int seam = WordShape.seam(word); seam > 0; seam = WordShape.seam(word, seam + 1)) {
            String part = word.substring(from, seam);
            boolean opener =
                    from > 0 && (InnerCapitals.opensSurname(part) || NameTokenizer.isParticle(WordShape.lower(part)));
            if (!opener) {
                parts.add(part);
                from = seam;
            }
        }
        parts.add(word.substring(from));
        return parts;
    }

    /** "Mariavander" before "Berg" is "Maria", "van" and "der". */
    private List<String> withoutParticles(String part) {
        if (!context.known(part)) {
            for (int i = part.length() - 2; i >= SHORTEST_NAME; i--) {
                List<String> particles = particles(part.substring(i));
                if (!particles.isEmpty() && lexicon.given(part.substring(0, i))) {
                    List<String> all = new ArrayList<>(List.of(part.substring(0, i)));
                    all.addAll(particles);
                    return all;
                }
            }
        }
        return List.of(part);
    }

    /** "Lewisand" is "Lewis" and the next word. */
    private List<String> withoutNextWord(String part) {
        if (context.english() && !context.known(part)) { // the words that follow are English
            for (int i = part.length() - 2; i >= SHORTEST_NAME; i--) {
                String name = part.substring(0, i);
                if (Suffixes.followsNames(part.substring(i)) && context.surname(name)) {
                    return List.of(name, part.substring(i));
                }
            }
        }
        return List.of(part);
    }

    private boolean isName(List<String> parts) {
        int first = Character.isLowerCase(parts.get(0).charAt(0)) ? 1 : 0;
        int last = parts.size() - 1;
        boolean follows = Suffixes.followsNames(parts.get(last));
        if (follows) {
            last--;
        }
        if ((first == 1 && !SMALL.contains(parts.get(0))) || last < first || (last == first && !follows)) {
            return false;
        }
        for (int i = first; i < last; i++) {
            String part = parts.get(i);
            boolean particle = i > first && NameTokenizer.isParticle(part);
            boolean name = i == first
                    ? lexicon.given(part) || lexicon.familyFirst(part)
                    : lexicon.given(part) || context.surname(part);
            if (!particle && (!name || context.commonWord(part))) {
                return false;
            }
        }
        return isLast(parts.get(last));
    }

    /** Whether a part can be a surname: no list has every surname, but an ordinary word is none. */
    private boolean isLast(String part) {
        return context.surname(part)
                || lexicon.given(part)
                || (part.length() >= SHORTEST_NAME
                        && !context.word(part)
                        && !InnerCapitals.endsProduct(part)
                        && !NameTokenizer.isAllCapitals(part));
    }

    /** The most likely split into a given name, particles and a surname. */
    private Optional<List<String>> withParticles(String word) {
        if (!WordShape.isName(word)) {
            return Optional.empty();
        }
        List<Way> ways = new ArrayList<>();
        for (int i = SHORTEST_NAME; i <= word.length() - SHORTEST_NAME - 2; i++) {
            String given = word.substring(0, i);
            boolean two = lexicon.given(given) && lexicon.surname(WordShape.capitalised(word.substring(i)));
            if (two && !beginsWithParticle(word.substring(i))) {
                return Optional.empty(); // two names that happen to have a particle in them
            }
            for (int j = i + 2; j <= word.length() - SHORTEST_NAME && lexicon.given(given); j++) {
                String surname = WordShape.capitalised(word.substring(j));
                List<String> particles = particles(word.substring(i, j));
                int letters = given.length() + surname.length();
                boolean enough = letters >= (isSyllable(particles) ? LONG : SHORTEST);
                if (!particles.isEmpty() && enough && lexicon.rank(surname, NameKind.SURNAME) >= LISTED) {
                    List<String> parts = new ArrayList<>(List.of(given));
                    parts.addAll(particles);
                    parts.add(surname);
                    ways.add(new Way(parts, lexicon.gain(given, surname, word) - particles.size() * PARTICLE));
                }
            }
        }
        return ways.stream()
                .filter(way -> way.gain() >= GAIN)
                .max(Comparator.comparingDouble(Way::gain))
                .map(Way::parts);
    }

    /** Whether the particles may be a syllable: many names contain "al" or "la", such as Rinaldini. */
    private static boolean isSyllable(List<String> particles) {
        return particles.size() == 1
                && particles.get(0).length() == 2
                && particles.get(0).indexOf('l') >= 0;
    }

    /** Whether a surname begins with the particle: Dasilva is one, like da Silva. */
    private boolean beginsWithParticle(String tail) {
        return IntStream.rangeClosed(2, tail.length() - SHORTEST_NAME)
                .anyMatch(i -> !particles(tail.substring(0, i)).isEmpty()
                        && lexicon.surname(WordShape.capitalised(tail.substring(i))));
    }

    private record Way(List<String> parts, double gain) {}

    /** The particles that make up the letters exactly; empty if there are none. */
    private static List<String> particles(String letters) {
        if (NameTokenizer.isParticle(letters) && letters.length() > 1) {
            return List.of(letters);
        }
        for (int i = 2; i <= Math.min(3, letters.length() - 2); i++) {
            List<String> rest =
                    NameTokenizer.isParticle(letters.substring(0, i)) ? particles(letters.substring(i)) : List.of();
            if (!rest.isEmpty()) {
                List<String> all = new ArrayList<>(List.of(letters.substring(0, i)));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }
}
