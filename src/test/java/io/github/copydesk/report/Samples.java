package io.github.copydesk.report;

import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.NamesIndex.Appearance;
import io.github.copydesk.results.NamesIndex.Form;
import io.github.copydesk.results.NamesIndex.Kind;
import io.github.copydesk.results.NamesIndex.Person;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Results as a run would have them, and reports of them. */
final class Samples {
    static final Imprint IMPRINT = new Imprint("1.2.3", "content", Gate.DEFAULT);

    static final Rule GLUED = new Rule(
            "glued-name",
            "Names run together",
            Severity.ERROR,
            """
            Two names are run together, without a space between them.

            ## Why

            A line break was lost, and the reader meets a person nobody knows.

            ## How it is told

            ```article
            Reporting by ⟦KiyoshiTakenaka → Kiyoshi Takenaka⟧
            ```

            ## Left alone

            Names of products, such as `JavaScript`. <script>alert(1)</script> [never](javascript:alert(1))

            ```article
            The page runs JavaScript.
            ```
            """);
    static final Rule CHROME = new Rule(
            "leftover-chrome",
            "Left over from the web page",
            Severity.ERROR,
            "Words of the page around the article were copied with it.\n\n## Why\n\nNobody wrote them for the reader.\n");
    static final Rule MIXED = new Rule(
            "mixed-quotes", "Two kinds of quotation marks", Severity.WARNING, "Straight and curly marks mixed.\n");
    static final Rule LANGUAGETOOL =
            new Rule("languagetool", "What LanguageTool says", Severity.WARNING, "Grammar and spelling.\n");

    private Samples() {}

    static Document document(String path, String source) {
        return new Formats().read(path, source, "en-US");
    }

    /** A finding at the first place where the text stands. */
    static Finding finding(Rule rule, Document document, String text, String message) {
        int start = document.source().indexOf(text);
        return rule.finding(new Span(start, start + text.length()), message);
    }

    static Results results(Page... pages) {
        return new Results(List.of(pages), List.of(GLUED, CHROME, MIXED, LANGUAGETOOL));
    }

    /** Two articles with findings and one without. */
    static Results failedRun() {
        Document harbour = document("2026/harbour vote.md", HARBOUR);
        Document ferry = document("ferry~strike.txt", FERRY);
        return results(
                new Page(document("clean.txt", "Nothing is wrong here.\n"), List.of()),
                new Page(
                        harbour,
                        List.of(
                                finding(
                                                GLUED,
                                                harbour,
                                                "YoshimasaHayashi",
                                                "'YoshimasaHayashi' is two names run together")
                                        .withReplacement("Yoshimasa Hayashi"),
                                finding(MIXED, harbour, "\"for a year", "'“' and '\"' are mixed")
                                        .likely(),
                                finding(
                                                CHROME,
                                                harbour,
                                                "Leave a Reply",
                                                "'Leave a Reply' belongs to the page around the article")
                                        .withReplacement(""),
                                finding(
                                                LANGUAGETOOL.sub("EN_A_VS_AN", "Use of 'a' and 'an'"),
                                                harbour,
                                                "a hour",
                                                "'a hour' should have 'an'")
                                        .withReplacements(List.of("an hour", "one hour")))),
                new Page(
                        ferry,
                        List.of(finding(GLUED, ferry, "KiyoshiTakenaka", "'KiyoshiTakenaka' is two names run together")
                                .withReplacements(List.of("Kiyoshi Takenaka", "Takenaka"))
                                .likely())));
    }

    /** An article with an error over two lines, and a note in another. */
    static Page lineOfTwo() {
        Document article = document("two.txt", "Words.\n\nShare this\nLeave a Reply\n\nWords.\n");
        Finding words = finding(MIXED, article, "Words", "'Words' is a word").as(Confidence.POSSIBLE);
        Finding line = finding(CHROME, article, "Share this\nLeave a Reply", "'Share this Leave a Reply' is left over");
        return new Page(article, List.of(words, line));
    }

    /** Articles with two errors each, but for the first, which has another one. */
    static Page[] manyArticles(int count) {
        Page[] pages = new Page[count];
        for (int i = 0; i < count; i++) {
            Document article = document("a%04d.txt".formatted(i), "By KiyoshiTakenaka\n\nLeave a Reply\n");
            Finding name = finding(GLUED, article, "KiyoshiTakenaka", "'KiyoshiTakenaka' is two names run together");
            Finding line = finding(CHROME, article, "Leave a Reply", "'Leave a Reply' belongs to the page");
            pages[i] = new Page(article, i == 0 ? List.of(line) : List.of(name, name));
        }
        return pages;
    }

    /** With all that a report can have. */
    static Results everything() {
        Document pier = document("pier.txt", "AnneBrandt opened the pier.\n");
        Finding stood = finding(GLUED, pier, "AnneBrandt", "'AnneBrandt' looks run together");
        List<Page> pages = new ArrayList<>(failedRun().pages());
        for (SuppressionSource source : SuppressionSource.values()) {
            pages.add(new Page(
                    document(source + ".txt", pier.source()),
                    List.of(),
                    List.of(new SuppressedFinding(stood, source, "she writes it so"))));
        }
        List<Form> forms = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            forms.add(new Form("Anne Brandt " + kind, 2, kind));
        }
        Person anne = new Person(
                "Anne Brandt", "Anne", "Brandt", forms, List.of(new Appearance("ferry~strike.txt", 1)), 9, true);
        UnusedSuppression unused =
                new UnusedSuppression(SuppressionSource.CONFIG, "copydesk.yml:3", "glued-name", "IdaBrandt");
        return new Results(pages, failedRun().rules(), new NamesIndex("en", List.of(anne)), List.of(unused));
    }

    static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/report", name));
    }

    static String written(String format, Results results) {
        return written(format, results, IMPRINT);
    }

    static String written(String format, Results results, Imprint imprint) {
        StringWriter out = new StringWriter();
        try {
            Reports.named(format, imprint).write(results, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static final String HARBOUR =
            """
            # The harbour council votes on the new breakwater

            The council met for a hour on Tuesday evening and heard nine speakers from the fishing quarter, the \
            sailing club and the two hotels that stand nearest to the old mole. Foreign Minister YoshimasaHayashi, \
            who was in town for the opening of the museum, came as a guest and did not speak. The plans had been on \
            show in the library since the spring, and few people had come to see them before the vote was announced.

            “We have waited "for a year," said the harbour master. 🚢

            Ferries will sail as before.

            Leave a Reply
            """;
    private static final String FERRY =
            """
            Ferry crews walk out for a second day

            Boats stayed in port.

            Reporting by KiyoshiTakenaka
            """;
}
