package io.github.copydesk.languagetool.dictionaries;

import java.io.IOException;
import java.lang.reflect.Field;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryAttribute;
import morfologik.stemming.DictionaryMetadata;
import org.jspecify.annotations.Nullable;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpeller;
import org.languagetool.rules.spelling.morfologik.MorfologikSpellerRule;

/**
 * Gives LanguageTool's spellers {@link SameLetters}, since comparing letters takes most of the time in which they find
 * corrections. There is no public API for this; if reflection is not allowed, they remain as they are, correct and
 * slow.
 */
public final class QuickSpeller {
    private static final List<String> SPELLERS = List.of("speller1", "speller2", "speller3");

    private QuickSpeller() {}

    /**
     * Loads the Morfologik dictionaries of a rule for all rules that share them. Calls of this method may be
     * concurrent. Meanwhile no other thread may use or create a rule that loads such dictionaries, since LanguageTool
     * keeps them in a map that is not thread-safe.
     *
     * @return whether the rule has such dictionaries, and they are now the fast ones
     */
    public static synchronized boolean install(Rule rule) {
        if (!(rule instanceof MorfologikSpellerRule spelling)) {
            return false;
        }
        try {
            spelling.isMisspelled("a");
            for (String name : SPELLERS) {
                Object spellers = value(MorfologikSpellerRule.class, name, spelling);
                for (Object speller : (List<?>) value(MorfologikMultiSpeller.class, "spellers", spellers)) {
                    quicken(((Dictionary) value(MorfologikSpeller.class, "dictionary", speller)).metadata);
                }
            }
            return true;
        } catch (IOException | ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    /** The same for a single dictionary; without access it remains as it is. */
    public static void quicken(Dictionary dictionary) {
        try {
            quicken(dictionary.metadata);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return; // right and slow
        }
    }

    private static Object value(Class<?> type, String name, Object of) throws ReflectiveOperationException {
        return field(type, name).get(of);
    }

    @SuppressWarnings("unchecked") // so it is declared
    static void quicken(DictionaryMetadata dictionary) throws ReflectiveOperationException {
        LinkedHashMap<Character, List<Character>> listed = dictionary.getEquivalentChars();
        if (dictionary.isIgnoringDiacritics() && !(listed instanceof SameLetters)) {
            Field switches = field(DictionaryMetadata.class, "boolAttributes");
            Field letters = field(DictionaryMetadata.class, "equivalentChars");
            letters.set(dictionary, new SameLetters(listed, dictionary.isConvertingCase()));
            switches.set(dictionary, new Switches((EnumMap<DictionaryAttribute, Boolean>) switches.get(dictionary)));
        }
    }

    private static Field field(Class<?> type, String name) throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    /** The settings of a dictionary, except diacritics. An EnumMap avoids the lookup of a hash map. */
    private static final class Switches extends EnumMap<DictionaryAttribute, Boolean> {
        private static final long serialVersionUID = 1;

        private final transient Boolean[] values = new Boolean[DictionaryAttribute.values().length];

        Switches(EnumMap<DictionaryAttribute, Boolean> all) {
            super(all);
            put(DictionaryAttribute.IGNORE_DIACRITICS, false);
            forEach((key, value) -> values[place(key)] = value);
        }

        @Override
        public @Nullable Boolean get(Object key) {
            return values[place(key)];
        }

        @SuppressWarnings("EnumOrdinal") // such an array is for this JVM only
        private static int place(Object key) {
            return ((DictionaryAttribute) key).ordinal();
        }
    }
}
