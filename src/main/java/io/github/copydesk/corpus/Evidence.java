package io.github.copydesk.corpus;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.token.NameTokens;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** What one article adds to the corpus: keys and their counts. It keeps no reference to the article. */
public final class Evidence implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, Integer> words = new HashMap<>();
    private final HashMap<String, String> phrases = new HashMap<>();
    private final LineEvidence lines;
    private final TemplateEvidence templates;
    private final boolean frontMatter;
    private final boolean brokenFrontMatter;

    private Evidence(Document document) {
        NameTokens names = NameTokens.of(document);
        names.words().forEach((word, mentions) -> words.put(word, mentions.size()));
        names.phrases().forEach((glued, phrase) -> phrases.put(glued, phrase.text()));
        lines = LineEvidence.of(document);
        templates = TemplateEvidence.of(document);
        frontMatter = !document.frontMatter().isEmpty();
        brokenFrontMatter = document.flaws(Flaw.Kind.FRONT_MATTER).findAny().isPresent();
    }

    public static Evidence of(Document document) {
        return new Evidence(document);
    }

    /** How often the article has each capitalised word, in no order. */
    public Map<String, Integer> words() {
        return Collections.unmodifiableMap(words);
    }

    /** Sequences of words, by the same words run together, in no order. */
    public Map<String, String> phrases() {
        return Collections.unmodifiableMap(phrases);
    }

    /** The distinct fingerprints of its lines. */
    LongStream lines() {
        return lines.prints();
    }

    /** The fingerprints of the lines that it contains more than once. */
    LongStream repeated() {
        return lines.doubled();
    }

    /** The names of the templates that it uses. */
    Set<String> templates() {
        return templates.names();
    }

    /** The part of the totals that comes from this article. */
    CorpusTotals totals() {
        return new CorpusTotals(1, frontMatter ? 1 : 0, brokenFrontMatter ? 1 : 0, templates.calls() > 0 ? 1 : 0);
    }
}
