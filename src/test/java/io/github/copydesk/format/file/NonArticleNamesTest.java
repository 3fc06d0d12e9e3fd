package io.github.copydesk.format.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NonArticleNamesTest {
    @Test
    void knowsFoldersOfTestData() {
        assertTrue(NonArticleNames.holdsNoArticle("testdata", ""));
        assertTrue(NonArticleNames.holdsNoArticle("__fixtures__", "lamp"));
        assertTrue(NonArticleNames.holdsNoArticle("fixtures", "spec"));
        assertTrue(NonArticleNames.holdsNoArticle("data", "tests"));
    }

    @Test
    void readsTheFixturesOfAClub() {
        assertFalse(NonArticleNames.holdsNoArticle("fixtures", "football"));
        assertFalse(NonArticleNames.holdsNoArticle("fixtures", ""));
        assertFalse(NonArticleNames.holdsNoArticle("data", "lamp"));
        assertFalse(NonArticleNames.holdsNoArticle("tests", ""));
    }

    @Test
    void knowsFilesThatProgramsRead() {
        assertTrue(NonArticleNames.isForPrograms("humans.txt"));
        assertTrue(NonArticleNames.isForPrograms("security.txt"));
        assertFalse(NonArticleNames.isForPrograms("security-of-lamps.txt"));
    }
}
