package io.github.copydesk.style.pattern;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The characters of a class as a pattern has it, such as {@code \w} or {@code [^,.]}. */
final class CharacterClass {
    static final int ASCII = 128;

    /** Classes whose characters do not depend on case, nor on the flags of the pattern. */
    private static final Pattern CASELESS =
            Pattern.compile("\\\\[wsdWSD]|\\[\\^?(?:\\\\[wsdWSDnt]|\\\\[^\\p{L}\\p{N}]|[^\\p{L}\\[\\]\\\\&^])+]");

    private static final Map<String, CharacterClass> ALL = new ConcurrentHashMap<>();
    private static final Map<String, BitSet> ANY_CASE = new ConcurrentHashMap<>();

    private final Pattern pattern;
    private final boolean[] ascii = new boolean[ASCII];

    private CharacterClass(String source) {
        pattern = Dialect.compile(source, false);
        for (int c = 0; c < ASCII; c++) {
            ascii[c] = pattern.matcher(String.valueOf((char) c)).matches();
        }
    }

    static CharacterClass of(String source) {
        return ALL.computeIfAbsent(source, CharacterClass::new);
    }

    static boolean isCaseless(String source) {
        return CASELESS.matcher(source).matches();
    }

    /** The ASCII characters that it has, whether case is ignored or not; not to be changed. */
    static BitSet anyCase(String source) {
        return ANY_CASE.computeIfAbsent(source, it -> {
            Pattern exact = Dialect.compile(it, false);
            Pattern loose = Dialect.compile(it, true);
            BitSet all = new BitSet();
            for (int c = 0; c < ASCII; c++) {
                String text = String.valueOf((char) c);
                all.set(c, exact.matcher(text).matches() || loose.matcher(text).matches());
            }
            return all;
        });
    }

    private boolean has(int codePoint) {
        return codePoint < ASCII
                ? ascii[codePoint]
                : pattern.matcher(Character.toString(codePoint)).matches();
    }

    /** Where the run of its characters begins that ends before an offset; no further back than another offset. */
    int runStart(char[] text, int offset, int least) {
        int at = offset;
        while (at > least) {
            int before = Character.codePointBefore(text, at, least);
            if (!has(before)) {
                return at;
            }
            at -= Character.charCount(before);
        }
        return at;
    }
}
