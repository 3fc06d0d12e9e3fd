package io.github.copydesk.format.file;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NoArticlesTest {
    @Test
    void knowsFoldersOfTestData() {
        assertTrue(NoArticles.holdsNoArticle("testdata", ""));
        assertTrue(NoArticles.holdsNoArticle("__fixtures__", "lamp"));
        assertTrue(NoArticles.holdsNoArticle("fixtures", "spec"));
        assertTrue(NoArticles.holdsNoArticle("data", "tests"));
    }

    @Test
    void readsTheFixturesOfAClub() {
        assertFalse(NoArticles.holdsNoArticle("fixtures", "football"));
        assertFalse(NoArticles.holdsNoArticle("fixtures", ""));
        assertFalse(NoArticles.holdsNoArticle("data", "lamp"));
        assertFalse(NoArticles.holdsNoArticle("tests", ""));
    }

    @Test
    void knowsFilesThatProgramsRead() {
        assertTrue(NoArticles.isForPrograms("humans.txt"));
        assertTrue(NoArticles.isForPrograms("security.txt"));
        assertFalse(NoArticles.isForPrograms("security-of-lamps.txt"));
    }
}
