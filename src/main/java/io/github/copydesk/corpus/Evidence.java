package io.github.copydesk.corpus;

import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameTokens;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** What one article adds to the corpus: keys, and how often it has them. Nothing of the article itself stays with it. */
public final class Evidence implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, Integer> words = new HashMap<>();
    private final HashMap<String, String> phrases = new HashMap<>();
    private final LineEvidence lines;
    private final TemplateEvidence templates;
    private final boolean frontMatter;

    private Evidence(Document document) {
        NameTokens names = NameTokens.of(document);
        names.words().forEach((word, mentions) -> words.put(word, mentions.size()));
        names.phrases().forEach((glued, phrase) -> phrases.put(glued, phrase.text()));
        lines = LineEvidence.of(document);
        templates = TemplateEvidence.of(document);
        frontMatter = !document.frontMatter().isEmpty();
    }

    public static Evidence of(Document document) {
        return new Evidence(document);
    }

    /** How often the article has each word with a capital, in no order. */
    public Map<String, Integer> words() {
        return Collections.unmodifiableMap(words);
    }

    /** Words that stand side by side, by what they read when run together, in no order. */
    public Map<String, String> phrases() {
        return Collections.unmodifiableMap(phrases);
    }

    /** The prints of its lines, each of them once. */
    LongStream lines() {
        return lines.prints();
    }

    /** Of the lines that it says more than once. */
    LongStream repeated() {
        return lines.doubled();
    }

    /** The names of the templates that it calls. */
    Set<String> templates() {
        return templates.names();
    }

    /** What it adds to what is counted of every article. */
    CorpusTotals totals() {
        return new CorpusTotals(1, frontMatter ? 1 : 0, templates.calls() > 0 ? 1 : 0);
    }
}
