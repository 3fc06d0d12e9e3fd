package io.github.copydesk.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the language that an article names, as a BCP 47 tag: {@code de_DE}, {@code de-DE}, {@code ger} and {@code
 * German} are German.
 */
public final class LanguageTag {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}+");
    /** Codes of two and three letters and English names, in lower case. */
    private static final LazyValue<Map<String, String>> CODES = new LazyValue<>(LanguageTag::codes);

    /** The tag of a value; empty if it does not name a language. */
    public static Optional<String> of(String value) {
        String stripped = value.strip();
        if (stripped.length() > 60) {
            return Optional.empty();
        }
        int encoding = stripped.indexOf('.');
        String name = encoding < 0 ? stripped : stripped.substring(0, encoding);
        if (TAG.matcher(name).matches()) {
            String tag = name.replace('_', '-');
            String code = primary(tag);
            String known = CODES.get().getOrDefault(code, code.length() == 3 ? code : "");
            String whole =
                    Locale.forLanguageTag(known + tag.substring(code.length())).toLanguageTag();
            return known.isEmpty() || whole.equals("und") ? Optional.empty() : Optional.of(whole);
        }
        return Optional.ofNullable(CODES.get().get(name.toLowerCase(Locale.ROOT)));
    }

    /** The language without country and script, in lower case: {@code de} of {@code de-AT}. */
    public static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** The tag, or the expected one if it is a variant of the same language: {@code en} becomes {@code en-GB}. */
    public static String or(String tag, String expected) {
        return tag.equals(primary(expected)) ? expected : tag;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale locale = new Locale(code);
            codes.put(code, code);
            codes.put(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            codes.putIfAbsent(locale.getISO3Language(), code);
        }
        return Map.copyOf(codes);
    }

    private LanguageTag() {}
}
