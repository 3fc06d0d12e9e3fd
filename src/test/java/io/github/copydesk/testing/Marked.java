package io.github.copydesk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.check.Check;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with its findings drawn in: <code>⟦KiyoshiTakenaka → Kiyoshi Takenaka⟧</code>. An unmarked
 * stretch is one where nothing may be found. Only the best replacement is drawn.
 */
public final class Marked {
    private static final Pattern MARK = Pattern.compile("⟦([^⟧→]*?)(?: → [^⟧]*)?⟧");

    private Marked() {}

    /** Asserts that a check finds in this plain text exactly what is marked. */
    public static void assertMarked(Check check, String marked) {
        assertMarked(check, "article.txt", marked);
    }

    /** Asserts that a check finds in this text exactly what is marked; the path's ending names the format. */
    public static void assertMarked(Check check, String path, String marked) {
        assertMarked(check, path, marked, "en-US", "UTF-8", SampleSite.of(""), "");
    }

    /**
     * Asserts that a check finds exactly what is marked in a file of this language and encoding; a failure names the
     * page.
     */
    static void assertMarked(
            Check check, String path, String marked, String language, String encoding, SampleSite site, String page) {
        ArticleReader reader = new ArticleReader(site.formats(), language, Long.MAX_VALUE);
        Document document = reader.read(path, plain(marked).getBytes(Charset.forName(encoding)));
        CorpusCounts corpus = new CorpusCounts(site.site());
        corpus.add(Evidence.of(document));
        List<Finding> findings = check.check(document, corpus).toList();
        assertEquals(marked, draw(document.source(), findings), page);
        assertEquals(List.of(), masked(document, findings), () -> page + ": messages show what was masked");
    }

    private static List<String> masked(Document document, List<Finding> findings) {
        return findings.stream()
                .map(Finding::message)
                .filter(it -> it.indexOf(Block.MASKED) >= 0 && document.source().indexOf(Block.MASKED) < 0)
                .toList();
    }

    /** The text without its marks. */
    public static String plain(String marked) {
        return MARK.matcher(marked).replaceAll(mark -> Matcher.quoteReplacement(mark.group(1)));
    }

    public static Document document(String path, String source) {
        return new Formats().read(path, source, "en-US");
    }

    /**
     * Draws findings into their source.
     *
     * @throws AssertionError when two of them overlap, instead of drawing nonsense
     */
    public static String draw(String source, Collection<Finding> findings) {
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Finding finding : findings.stream().sorted().toList()) {
            if (finding.span().start() < at) {
                throw new AssertionError("findings overlap: " + findings);
            }
            drawn.append(source, at, finding.span().start()).append('⟦');
            drawn.append(source, finding.span().start(), finding.span().end());
            if (!finding.replacements().isEmpty()) {
                drawn.append(" → ").append(finding.replacements().get(0));
            }
            drawn.append('⟧');
            at = finding.span().end();
        }
        return drawn.append(source.substring(at)).toString();
    }
}
