package io.github.copydesk.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests the word that was probably meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known word that differs from this one by one typing error, or begins with it; of several, the first in the
     * alphabet.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = Math.max(2, word.length() / 3);
        LevenshteinDistance distance = new LevenshteinDistance(limit);
        String best = "";
        int least = limit + 1;
        for (String candidate : known.stream().sorted().toList()) {
            String one = word.toLowerCase(Locale.ROOT);
            String other = candidate.toLowerCase(Locale.ROOT);
            int edits = one.length() > 2 && other.startsWith(one) ? 1 : distance.apply(one, other);
            if (edits >= 0 && edits < least && edits < candidate.length()) {
                least = edits;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** "Did you mean 'warning'?", or a list of all valid words if none is near. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map("Did you mean '%s'?"::formatted)
                .orElseGet(() ->
                        "Valid: " + String.join(", ", known.stream().sorted().toList()));
    }
}
