package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.Set;

/** Words in which an inner capital is right. */
public final class InnerCapitals {
    /** Prefixes of surnames: MacDonald, DeVito, LaGuardia, AbdulAziz. */
    private static final Set<String> PREFIXES = WordSet.of("surname-openers");
    /** First parts of double given names: AnneMarie, JohnPaul. */
    private static final Set<String> JOINING = WordSet.of("joined-given-names");
    /** Suffixes of product names: HealthTech, DavidsonWorks. */
    private static final Set<String> PRODUCT = WordSet.of("product-endings");

    public static boolean opensSurname(String left) {
        return PREFIXES.contains(left) || left.endsWith("Mc") || left.endsWith("Mac");
    }

    /** A surname in small letters with the capitals of a Gaelic name: {@code McGettigan}; empty without such a prefix. */
    public static String gaelic(String small) {
        int length = small.startsWith("mac") ? 3 : small.startsWith("mc") ? 2 : 0;
        return length == 0 || small.length() < length + 4
                ? ""
                : WordShape.capitalised(small.substring(0, length)) + WordShape.capitalised(small.substring(length));
    }

    public static boolean opensJoinedName(String left) {
        return JOINING.contains(left);
    }

    public static boolean endsProduct(String right) {
        return PRODUCT.contains(right);
    }

    private InnerCapitals() {}
}
