package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.names.NameAnalysis;
import io.github.copydesk.names.model.SplitSuggestion;
import io.github.copydesk.provenance.Provenance;
import io.github.copydesk.rule.Confidence;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds names that have run together: {@code KiyoshiTakenaka}, {@code Yoshimasahayashi}, {@code BrandtDepartment}.
 *
 * <p>One half elsewhere is not enough, or "Pool via Reuters" would make
 * {@code Liver Pool} of Liverpool. In text that was written in the repository a finding is certain only where the article
 * itself has the words apart, or where a capital shows the seam and the article has no code. A word with an inner
 * capital that stands in the code of the article too, {@code PumpSource}, is the name of something in a program.
 */
public final class GluedNameCheck implements Check {
    /** In an article with code, the name of something in a program: {@code pathToFile}. */
    private static final Pattern IDENTIFIER = Pattern.compile("\\p{Ll}+(?:\\p{Lu}\\p{Ll}+){2,}");

    private static final Pattern SEAM = Pattern.compile("\\p{Ll}\\p{Lu}");

    private final Materials materials;

    public GluedNameCheck(Materials materials) {
        this.materials = materials;
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        NameAnalysis desk = NameAnalysis.of(document, corpus.names(), materials.lists(), materials.house());
        List<SplitSuggestion> glued = desk.glued();
        if (glued.isEmpty()) {
            return Stream.empty();
        }
        boolean page = Provenance.of(document, corpus, materials.lists()).isPage();
        boolean code = document.blocks().stream()
                .flatMap(block -> block.masks().stream())
                .anyMatch(mask -> mask.kind() == Mask.Kind.CODE);
        return glued.stream()
                .filter(glue -> !(code && IDENTIFIER.matcher(glue.word()).matches()))
                .map(glue -> code && isIdentifier(document, glue)
                        ? finding(document, glue).as(Confidence.POSSIBLE)
                        : page || (hasSeam(glue) && !code) || isAttested(document, glue)
                                ? finding(document, glue)
                                : finding(document, glue).likely());
    }

    /** Whether a capital inside shows where the names join. */
    private static boolean hasSeam(SplitSuggestion glue) {
        return SEAM.matcher(glue.word()).find();
    }

    /** Whether the word has an inner capital and stands outside the prose too: in code, in an address. */
    private static boolean isIdentifier(Document document, SplitSuggestion glue) {
        long prose = document.blocks().stream()
                .mapToLong(block -> count(block.text(), glue.word()))
                .sum();
        return hasSeam(glue) && count(document.source(), glue.word()) > prose;
    }

    private static long count(String text, String word) {
        long count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    /** Whether the article itself has the words apart. */
    private static boolean isAttested(Document document, SplitSuggestion glue) {
        return document.blocks().stream()
                .anyMatch(block -> block.text().contains(glue.apart().get(0)));
    }

    /** A name alone in brackets, or behind a sign, is often how its bearer is called on the net. */
    private static boolean isHandle(Document document, SplitSuggestion glue) {
        String source = document.source();
        int before = glue.span().start() - 1;
        return before >= 0 && "([@/_".indexOf(source.charAt(before)) >= 0;
    }

    private static String basis(Document document, SplitSuggestion glue) {
        String seam = hasSeam(glue) ? "seam" : "small";
        return isHandle(document, glue) ? "handle" : isAttested(document, glue) ? "attested-" + seam : seam;
    }

    private Finding finding(Document document, SplitSuggestion glue) {
        String message = "'%s' looks run together: %s".formatted(glue.word(), glue.reason());
        Finding finding = materials
                .rule()
                .finding(glue.span(), message)
                .withReplacements(glue.apart())
                .basedOn(basis(document, glue));
        return glue.certain() ? finding : finding.likely();
    }
}
