package io.github.copydesk.benchmark;

import io.github.copydesk.check.Check;
import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.CorpusCounts;
import io.github.copydesk.corpus.Evidence;
import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.results.Finding;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How fast the stages of a run are on one core, LanguageTool left out. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class DeskSpeed {
    /** One check. What several share, such as the quotations of a document, each of them pays alone here. */
    @State(Scope.Benchmark)
    public static class OneRule {
        @Param("glued-name")
        public String rule = "";

        private List<RuleCheck> checks = List.of();

        /** Makes the check. */
        @Setup
        public void make() {
            checks = all().stream().filter(it -> it.rule().id().equals(rule)).toList();
        }
    }

    /** All checks of our own. */
    @State(Scope.Benchmark)
    public static class AllRules {
        private final List<RuleCheck> checks = all();
    }

    private static List<RuleCheck> all() {
        return Checks.of(RuleBook.builtIn(), ProjectStyle.NONE);
    }

    @Benchmark
    public List<Document> parsing(Articles articles, Volume volume) {
        volume.add(articles);
        return articles.parsed();
    }

    /** The evidence of some articles, gathered as one of all is. */
    @Benchmark
    public Corpus evidence(Articles articles, Volume volume) {
        volume.add(articles);
        return gathered(articles.documents);
    }

    @Benchmark
    public void check(OneRule one, Articles articles, Volume volume, Blackhole hole) {
        volume.add(articles);
        check(one.checks, articles.documents, articles.corpus, hole);
    }

    /** Evidence of some articles, and all checks of them against that of all; they are parsed. */
    @Benchmark
    public void rules(AllRules all, Articles articles, Volume volume, Blackhole hole) {
        volume.add(articles);
        hole.consume(gathered(articles.documents));
        check(all.checks, articles.documents, articles.corpus, hole);
    }

    /** Parsing, evidence and all checks of articles that nobody has read before. */
    @Benchmark
    public void whole(AllRules all, Articles articles, Volume volume, Blackhole hole) {
        volume.add(articles);
        List<Document> documents = articles.parsed();
        hole.consume(gathered(documents));
        check(all.checks, documents, articles.corpus, hole);
    }

    /** The same over articles that were read before, so that it shows how much is remembered. */
    @Benchmark
    public void wholeAgain(AllRules all, Articles.Repeated articles, Volume volume, Blackhole hole) {
        whole(all, articles, volume, hole);
    }

    private static Corpus gathered(List<Document> documents) {
        CorpusCounts corpus = new CorpusCounts();
        for (Document document : documents) {
            corpus.add(Evidence.of(document));
        }
        return corpus;
    }

    private static void check(List<RuleCheck> checks, List<Document> documents, Corpus corpus, Blackhole hole) {
        for (Document document : documents) {
            for (RuleCheck it : checks) {
                Check check = it.check();
                List<Finding> findings = check.check(document, corpus).toList();
                hole.consume(findings);
            }
        }
    }
}
