package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
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

    public static boolean opensJoinedName(String left) {
        return JOINING.contains(left);
    }

    public static boolean endsProduct(String right) {
        return PRODUCT.contains(right);
    }

    private InnerCapitals() {}
}
