package io.github.copydesk.names;

import java.util.Set;

/** Words in which a capital inside is right. */
final class InnerCapitals {
    /** What opens a surname and stands against it: MacDonald, DeVito, LaGuardia, AbdulAziz. */
    private static final Set<String> PREFIXES = Set.of(
            "Mac", "Fitz", "Van", "Von", "Ver", "Ter", "Ten", "Den", "Der", "Del", "Des", "Dos", "Das", "Della",
            "Delle", "Saint", "San", "Santa", "Abd", "Abdul", "Abdel", "Abu", "Abou", "Bin", "Ibn", "Ben", "Umm", "Nic",
            "Lou", "Vander", "Vanden", "Vande", "Jean", "Anna", "Mary", "Marie");
    /** What opens joined given names: AnneMarie, JohnPaul. */
    private static final Set<String> JOINING =
            Set.of("Maria", "Marie", "Betty", "Billy", "Bobby", "Sarah", "Peggy", "Carol", "Laura", "Sally", "Terry");
    /** What ends the names of products: HealthTech, DavidsonWorks. */
    private static final Set<String> PRODUCT = Set.of(
            "Ware", "Soft", "Net", "Hub", "Book", "Tech", "Care", "Works", "Lab", "Labs", "Kit", "Base", "Box", "Mail",
            "Pay", "Space", "Point", "Press", "Script", "Bank", "Air", "Cloud", "Link", "Line", "One", "Plus", "Pro",
            "Watch", "Track", "Trust", "Map", "Maps", "Talk", "Chat", "Bot", "Ops", "Fest", "Con", "Corps", "Corp",
            "Stat", "Gems", "Stats", "Data", "View", "App", "Apps", "Web", "Wiki", "Type", "Set", "List", "Name",
            "Error");

    static boolean opensSurname(String left) {
        return PREFIXES.contains(left) || left.endsWith("Mc") || left.endsWith("Mac");
    }

    static boolean opensJoinedName(String left) {
        return JOINING.contains(left);
    }

    static boolean endsProduct(String right) {
        return PRODUCT.contains(right);
    }

    private InnerCapitals() {}
}
