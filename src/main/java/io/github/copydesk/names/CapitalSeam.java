package io.github.copydesk.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges a word with a capital inside: {@code KiyoshiTakenaka}. A capital alone is no proof, or JavaScript would be one. */
final class CapitalSeam {
    private static final Set<String> MONTHS = Set.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");
    private static final Set<String> SMALL = Set.of(
            "the", "and", "of", "for", "in", "by", "with", "from", "to", "at", "said", "that", "told", "as", "was");
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

    private static final int CAMEL_ARTICLE = 5;

    private final Witness witness;
    private final int camelWords;
    private final boolean camelArticle;

    CapitalSeam(Witness witness) {
        this.witness = witness;
        List<String> camel = witness.evidence().words().keySet().stream()
                .filter(word -> Spelling.seam(word) > 1 && !witness.known(word))
                .toList();
        camelWords = camel.size();
        long nameless = camel.stream()
                .filter(word -> !witness.lexicon().given(word.substring(0, Spelling.seam(word))))
                .count();
        camelArticle = nameless >= CAMEL_ARTICLE;
    }

    Optional<Glue> judge(Mention mention) {
        String word = mention.word();
        int seam = Spelling.seam(word);
        if (Spelling.seam(word, seam + 1) > 0
                || word.charAt(seam - 1) == '-'
                || mention.after() == '('
                || mention.before() == '.') {
            return Optional.empty();
        }
        if (mention.block().text().equals(word)) {
            return Optional.empty(); // a line of a list of user names
        }
        String left = word.substring(0, seam);
        String right = word.substring(seam);
        if (right.length() < 3
                || MentionScanner.isAllCapitals(right)
                || PREFIXES.contains(left)
                || left.endsWith("Mc")
                || left.endsWith("Mac")) {
            return Optional.empty();
        }
        String apart = left + " " + right;
        if (MONTHS.contains(right)
                && witness.name(left)
                && mention.trail(2).strip().chars().anyMatch(Character::isDigit)) {
            return Optional.of(
                    Glue.certain(mention, apart, "'%s' is a name and '%s' begins a date".formatted(left, right)));
        }
        if (Character.isLowerCase(left.charAt(0))) {
            return small(mention, left, right);
        }
        return left.length() < 3 ? shortName(mention, left, right) : names(mention, left, right);
    }

    private Optional<Glue> small(Mention mention, String left, String right) {
        boolean name = witness.name(right) || (witness.evidence().running(right) && !witness.commonWord(right));
        if (camelArticle || !SMALL.contains(left) || !name) {
            return Optional.empty();
        }
        return Optional.of(Glue.certain(mention, left + " " + right, "'%s' is a name".formatted(right)));
    }

    /** "LeMinh Tuan" has lost one of two blanks; "LeBron" has not. */
    private Optional<Glue> shortName(Mention mention, String left, String right) {
        boolean vietnamese = witness.lexicon().familyFirst(left)
                && witness.lexicon().given(right)
                && witness.evidence()
                        .after(mention)
                        .filter(next -> witness.lexicon().given(next.word()))
                        .isPresent();
        return vietnamese
                ? Optional.of(Glue.certain(
                        mention, left + " " + right, "'%s' is a surname and '%s' a given name".formatted(left, right)))
                : Optional.empty();
    }

    private Optional<Glue> names(Mention mention, String left, String right) {
        Lexicon lexicon = witness.lexicon();
        String apart = left + " " + right;
        String halves = "'%s' and '%s' are names".formatted(left, right);
        boolean named = witness.goesOnFromName(mention);
        if (Titles.isRole(left) && witness.name(right) && !witness.word(right)) {
            return Optional.of(Glue.certain(mention, apart, "'%s' is a name".formatted(right)));
        }
        boolean given = lexicon.given(left) || (lexicon.familyFirst(left) && left.length() > 2);
        boolean doubtful = witness.commonWord(left);
        boolean standing = witness.evidence().running(right) || witness.elsewhere(right) > 2;
        if (given && witness.surname(right) && right.length() > 2) {
            boolean middle =
                    lexicon.given(right) && witness.evidence().after(mention).isPresent();
            boolean sure = !middle && !named && !(doubtful && witness.word(right) && !standing) && !camelArticle;
            return Optional.of(Glue.of(mention, List.of(apart), sure, halves));
        }
        boolean next = witness.evidence().after(mention).isPresent();
        if (given && lexicon.given(right)) {
            boolean one = named
                    || next
                    || doubtful
                    || camelArticle
                    || left.length() < 5
                    || right.length() < 5
                    || JOINING.contains(left);
            return one ? Optional.empty() : Optional.of(Glue.likely(mention, apart, halves)); // AnnMarie is one name
        }
        boolean nameless = !witness.word(left) && left.length() > 3 && !named && !next && !camelArticle;
        if (!given
                && nameless
                && witness.nameFrequency(left) >= 0
                && !witness.word(right)
                && right.length() > 3
                && mention.running()) {
            return Optional.of(Glue.likely(mention, apart, "'%s' is a name".formatted(left)));
        }
        if (!given && nameless && lexicon.surname(right) && right.length() > 3 && mention.running()) {
            return Optional.of(Glue.likely(mention, apart, "'%s' is a surname".formatted(right)));
        }
        if (given && !witness.word(right) && !doubtful && right.length() > 3 && !named) {
            return camelArticle
                    ? Optional.empty()
                    : Optional.of(Glue.of(
                            mention,
                            List.of(apart),
                            mention.running() || standing,
                            "'%s' is a given name".formatted(left)));
        }
        if (lexicon.surname(left)
                && lexicon.given(right)
                && !doubtful
                && !witness.word(right)
                && right.length() > 3
                && !camelArticle) {
            return Optional.of(Glue.likely(mention, apart, halves));
        }
        boolean plain = witness.commonWord(right) && !PRODUCT.contains(right) && right.length() > 3;
        boolean afterGiven = witness.evidence()
                .before(mention)
                .filter(first -> lexicon.given(first.word()))
                .isPresent();
        boolean person = afterGiven || witness.evidence().running(left);
        if (plain
                && person
                && !doubtful
                && !camelArticle
                && (witness.surname(left) || lexicon.given(left) || afterGiven)) {
            return Optional.of(Glue.certain(mention, apart, "'%s' is a name and '%s' a word".formatted(left, right)));
        }
        return plain && given && !doubtful && camelWords < 3
                ? Optional.of(Glue.likely(mention, apart, "'%s' is a name and '%s' a word".formatted(left, right)))
                : Optional.empty();
    }
}
