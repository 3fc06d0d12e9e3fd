package io.github.copydesk.spark;

import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.results.Finding;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A sentence in which LanguageTool finds a mistake. If another version of one of its libraries is on the class path,
 * LanguageTool fails on every article, so the run stops at this sentence instead.
 */
final class KnownSentence {
    private static final String SENTENCE =
            "---\nlang: en-US\n---\n\nThe harbor master have wrote a letter to the the pilots.";
    private static final String LANGUAGETOOL = "languagetool/";
    private static final List<String> LIBRARIES = List.of(
            "org.languagetool.JLanguageTool",
            "com.google.common.base.Suppliers",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.commons.text.similarity.LevenshteinDistance");
    private static final AtomicBoolean FOUND = new AtomicBoolean();

    /** LanguageTool finds nothing. */
    static final class SilentException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        SilentException(String message) {
            super(message);
        }
    }

    private KnownSentence() {}

    /**
     * Checks the sentence, once in each JVM.
     *
     * @throws SilentException when LanguageTool finds nothing in it
     */
    static void require(ProjectChecker checker) {
        if (!checker.hasLanguageTool() || FOUND.get()) {
            return;
        }
        List<Finding> findings = checker.check(
                        checker.read("known-sentence.md", SENTENCE.getBytes(StandardCharsets.UTF_8)),
                        new CorpusCounts(checker.site()))
                .findings();
        if (findings.stream().noneMatch(it -> it.rule().id().startsWith(LANGUAGETOOL))) {
            throw new SilentException(
                    "LanguageTool finds nothing in a sentence with mistakes: %s; submit the jar with the classifier spark, and leave no other jar of copydesk or LanguageTool on the class path. It uses %s"
                            .formatted(
                                    findings.stream()
                                            .map(Finding::message)
                                            .findFirst()
                                            .orElse("the reason is unknown"),
                                    sources()));
        }
        FOUND.set(true);
    }

    private static List<String> sources() {
        return LIBRARIES.stream().map(name -> name + " of " + source(name)).toList();
    }

    private static String source(String name) {
        try {
            return Optional.ofNullable(Class.forName(name, false, KnownSentence.class.getClassLoader())
                            .getProtectionDomain()
                            .getCodeSource())
                    .map(CodeSource::getLocation)
                    .map(Object::toString)
                    .orElse("the JDK");
        } catch (ClassNotFoundException | LinkageError e) {
            return "nowhere";
        }
    }
}
