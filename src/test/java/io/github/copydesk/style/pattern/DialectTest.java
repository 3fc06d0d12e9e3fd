package io.github.copydesk.style.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DialectTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '"',
            value = {
                "(?P<word>a)\\k<word> => (?<word>a)\\k<word>",
                "(?P<a_b>a)(?P=a_b) => (?<ax5fb>a)\\k<ax5fb>",
                "a(?#why)b => ab",
                "{id} => \\{id}",
                "a{2,3}b{4}c{,5} => a{2,3}b{4}c\\{,5}",
                "\\p{L}\\{ => \\p{L}\\{",
                "[[:alpha:]_] => [\\p{Alpha}_]",
                "[[a] => [\\[a]",
                "[]a] => [\\]a]",
                "[^]a] => [^\\]a]",
                "[a&&b] => [a\\&&b]",
                "end$ => end\\z",
                "(?m)end$ => (?m)end$",
                "(?im)end$ => (?im)end$",
                "(?<!:[^ ]+?)x => (?=x)(?<!:[^ ]{1,255}?)x",
                "(?<=a*(b{2,}))c+ => (?=c)(?<=a{0,255}(b{2,257}))c+",
            })
    void putsValesDialectIntoJavas(String vale, String java) {
        assertEquals(java, Dialect.toJava(vale, false));
        Dialect.compile(java, false);
    }

    @Test
    void boundsALookbehindThatJavaWouldReadWrongly() {
        String java = Dialect.toJava("(?<!a.*\\n|b.*\\n)x", true);
        assertFalse(Dialect.compile(java, false).matcher("a hello\nx").find());
    }

    @Test
    void readsLettersOfAllLanguages() {
        assertTrue(Dialect.compile("^\\w+\\b$", false).matcher("Škoda").find());
        assertTrue(Dialect.compile("škoda", true).matcher("ŠKODA").find());
    }

    @Test
    void keepsGroupsFromCapturing() {
        assertEquals("(?:a|b)(?=c)\\([(]", Dialect.toJavaWithoutCaptures("(a|b)(?=c)\\([(]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a)(?(1)b|c)", "(?<open-close>a)", "[a-z-[aeiou]]", "a\\"})
    void refusesWhatJavaDoesNotHave(String vale) {
        assertThrows(PatternSyntaxException.class, () -> Dialect.toJava(vale, true));
    }
}
