package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.List;
import java.util.Set;

/** Words in which an inner capital is right. */
public final class InnerCapitals {
    /** Prefixes of surnames: MacDonald, DeVito, LaGuardia, AbdulAziz. */
    private static final Set<String> PREFIXES = WordSet.of("surname-openers");
    /** Suffixes of product names: HealthTech, DavidsonWorks. */
    private static final Set<String> PRODUCT = WordSet.of("product-endings");

    private static final List<String> GAELIC = List.of("mac", "mc");
    /** The fewest letters after such a prefix. */
    private static final int SHORTEST_REST = 4;

    public static boolean opensSurname(String left) {
        return PREFIXES.contains(left) || left.endsWith("Mc") || left.endsWith("Mac");
    }

    /**
     * A surname in small letters with the capitals of a Gaelic name: {@code McGettigan}; empty without such a prefix.
     */
    public static String gaelic(String small) {
        return GAELIC.stream()
                .filter(it -> small.startsWith(it) && small.length() >= it.length() + SHORTEST_REST)
                .findFirst()
                .map(it -> WordShape.capitalised(it) + WordShape.capitalised(small.substring(it.length())))
                .orElse("");
    }

    public static boolean endsProduct(String right) {
        return PRODUCT.contains(right);
    }

    private InnerCapitals() {}
}
