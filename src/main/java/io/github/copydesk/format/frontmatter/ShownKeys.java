package io.github.copydesk.format.frontmatter;

import io.github.copydesk.text.Block;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys of front matter whose values readers see, at any depth. */
final class ShownKeys {
    /** Top-level keys whose values are always shown. */
    private static final Map<String, Block.Kind> CERTAIN =
            Map.of("title", Block.Kind.TITLE, "description", Block.Kind.SUMMARY, "summary", Block.Kind.SUMMARY);

    /**
     * The last word of a key, or the whole key without its hyphens and capitals: {@code seo_title}, {@code linkTitle}.
     */
    private static final Set<String> PROSE = words(
            "title subtitle description summary excerpt abstract lead lede tagline headline subheadline heading subheading"
                    + " teaser intro introduction dek deck standfirst blurb synopsis linktitle sidebarlabel navlabel"
                    + " paginationlabel navtext");

    private static final Set<String> CAPTIONS = words("caption alt alttext imagealt altdescription imagedescription");

    /** Keys whose values are prose below certain others: {@code hero: text}, {@code features: - details}. */
    private static final Set<String> PROSE_BELOW =
            words("name text details detail tagline content label linktext question answer quote message");

    private static final Set<String> HOLDERS =
            words("hero features feature actions action banner faq faqs cta buttons button prev next sidebar highlights"
                    + " testimonials announcement notice");

    /** Keys whose values are for programs. */
    private static final Set<String> UNSEEN = words(
            "jsonld schema head redirects scripts script styles headers params_schema openapi eleventycomputed cascade"
                    + " sitemap build permalink");

    private static final Pattern WORDS = Pattern.compile("[-_.:\\s]+|(?<=[a-z0-9])(?=[A-Z])");

    /** A word that may be the label of a button or a section; not a slug or the name of a class. */
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{Ll}\\p{Lo}'’-]{1,40}[.!?]?");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{1,40}[.!?]?");
    private static final Pattern PATH = Pattern.compile("(?:[a-z][a-z+.-]{1,12}:/|[./~#]{1,3}[\\w/]).{0,500}");

    private static final int LONGEST_KEY = 60;

    /** The kind of block of a value, if readers see it. */
    static Optional<Block.Kind> kind(List<String> keys, CharSequence value) {
        String key = keys.get(keys.size() - 1);
        if (keys.size() == 1 && CERTAIN.containsKey(key)) {
            return Optional.of(CERTAIN.get(key));
        }
        if (key.length() > LONGEST_KEY || isUnseen(keys)) {
            return Optional.empty();
        }
        String[] words = WORDS.split(key);
        String last = words.length == 0 ? "" : words[words.length - 1].toLowerCase(Locale.ROOT);
        String whole = String.join("", words).toLowerCase(Locale.ROOT);
        if (CAPTIONS.contains(last) || CAPTIONS.contains(whole) || whole.endsWith("alttext")) {
            return isProse(value, WORD) ? Optional.of(Block.Kind.CAPTION) : Optional.empty();
        }
        boolean prose = PROSE.contains(last) || PROSE.contains(whole);
        boolean shown = prose || (PROSE_BELOW.contains(whole) && isBelowHolder(keys));
        return shown && isProse(value, NAME) ? Optional.of(Block.Kind.SUMMARY) : Optional.empty();
    }

    private static boolean isUnseen(List<String> keys) {
        return keys.stream().anyMatch(key -> UNSEEN.contains(key.toLowerCase(Locale.ROOT)));
    }

    private static boolean isBelowHolder(List<String> keys) {
        return keys.size() > 1 && HOLDERS.contains(keys.get(keys.size() - 2).toLowerCase(Locale.ROOT));
    }

    /** Whether the value is several words, or one word that is not a path, number or identifier. */
    private static boolean isProse(CharSequence value, Pattern oneWord) {
        String text = value.toString().strip();
        if (text.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            return !PATH.matcher(text).matches();
        }
        return oneWord.matcher(text).matches() || text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private ShownKeys() {}
}
