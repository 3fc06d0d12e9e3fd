package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names that are run together: {@code KiyoshiTakenaka}, {@code Yoshimasahayashi}, {@code BrandtDepartment}.
 *
 * <p>A model weighs evidence from the article, the corpus, the lists and the letters. Its probability decides the
 * confidence of a finding.
 */
public final class GluedNameCheck implements Check {
    private static final Pattern SEAM = Pattern.compile("\\p{Ll}\\p{Lu}");

    private static final Pattern BETWEEN = Pattern.compile(",\\s+$");
    private static final int NEAR = 3;

    private final Materials materials;

    public GluedNameCheck(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        NameAnalysis analysis = NameAnalysis.of(document, corpus, materials.lists(), materials.projectStyle());
        return analysis.glued().stream().map(it -> finding(document, it));
    }

    /** Whether a capital inside the word shows where the names join. */
    private static boolean hasSeam(SplitSuggestion glue) {
        return SEAM.matcher(glue.word()).find();
    }

    /** Whether the article has the same words with a space. */
    private static boolean isAttested(Document document, SplitSuggestion glue) {
        return document.blocks().stream()
                .anyMatch(block -> block.text().contains(glue.apart().get(0)));
    }

    /** Whether the word may be a user name: it is alone in brackets, or follows a sign. */
    private static boolean isHandle(Document document, SplitSuggestion glue) {
        String source = document.source();
        int before = glue.span().start() - 1;
        return before >= 0 && "([@/_".indexOf(source.charAt(before)) >= 0;
    }

    /** Whether the word is alone between commas, as user names are in lists of contributors. */
    private static boolean isListed(Document document, SplitSuggestion glue) {
        String source = document.source();
        int start = glue.span().start();
        int end = glue.span().end();
        return BETWEEN.matcher(source.substring(Math.max(0, start - NEAR), start))
                        .find()
                && source.startsWith(",", end);
    }

    private static String basis(Document document, SplitSuggestion glue) {
        String seam = hasSeam(glue) ? "seam" : "small";
        return isHandle(document, glue)
                ? "handle"
                : isAttested(document, glue) ? "attested-" + seam : isListed(document, glue) ? "listed" : seam;
    }

    private Finding finding(Document document, SplitSuggestion glue) {
        String message = "'%s' looks run together: %s".formatted(glue.word(), glue.reason());
        Finding finding = materials
                .rule()
                .finding(glue.span(), message)
                .withReplacements(glue.apart())
                .basedOn(basis(document, glue));
        return finding.as(glue.confidence());
    }
}
