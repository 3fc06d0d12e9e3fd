package io.github.copydesk.corpus;

import io.github.copydesk.site.Site;
import io.github.copydesk.text.Document;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What all articles together say. The order in which evidence is added makes no difference. */
public final class Corpus {
    private final Site site;
    private final CorpusStatistics names = new CorpusStatistics();
    private final LineCensus lines = new LineCensus();
    private int articles;
    private final Map<String, Integer> articlesByTemplate = new HashMap<>();
    private int articlesWithTemplates;
    private int articlesWithTemplateCalls;
    private int articlesWithFrontMatter;

    /** An empty one of a site of which nothing is known. */
    public Corpus() {
        this(Site.unknown(Path.of("")));
    }

    /** An empty one. */
    public Corpus(Site site) {
        this.site = site;
    }

    /** The corpus of these documents alone. */
    public static Corpus of(List<Document> documents) {
        Corpus corpus = new Corpus();
        documents.forEach(document -> corpus.add(Evidence.of(document)));
        return corpus;
    }

    public void add(Evidence evidence) {
        names.add(evidence.names());
        lines.add(evidence.lines());
        evidence.templates().names().forEach(name -> articlesByTemplate.merge(name, 1, Integer::sum));
        articles++;
        articlesWithFrontMatter += evidence.hasFrontMatter() ? 1 : 0;
        if (evidence.templates().tags() > 0) {
            articlesWithTemplates++;
        }
        if (evidence.templates().calls() > 0) {
            articlesWithTemplateCalls++;
        }
    }

    /**
     * Takes back what {@link #add} did.
     *
     * @param others the evidence that is left
     */
    public void remove(Evidence evidence, Collection<Evidence> others) {
        names.remove(evidence.names(), others.stream().map(Evidence::names).toList());
        lines.remove(evidence.lines());
        evidence.templates()
                .names()
                .forEach(name -> articlesByTemplate.computeIfPresent(name, (key, n) -> n == 1 ? null : n - 1));
        articles--;
        articlesWithFrontMatter -= evidence.hasFrontMatter() ? 1 : 0;
        if (evidence.templates().tags() > 0) {
            articlesWithTemplates--;
        }
        if (evidence.templates().calls() > 0) {
            articlesWithTemplateCalls--;
        }
    }

    /** What generates the pages of all articles. */
    public Site site() {
        return site;
    }

    public CorpusStatistics names() {
        return names;
    }

    public LineCensus lines() {
        return lines;
    }

    public int articles() {
        return articles;
    }

    public int articlesWithFrontMatter() {
        return articlesWithFrontMatter;
    }

    public int articlesWithTemplates() {
        return articlesWithTemplates;
    }

    /** How many articles call this template, by {@link TemplateEvidence#name}. */
    public int articlesWithTemplate(String name) {
        return articlesByTemplate.getOrDefault(name, 0);
    }

    /** How many articles have a template tag that passes something on, which only a generator can use. */
    public int articlesWithTemplateCalls() {
        return articlesWithTemplateCalls;
    }
}
