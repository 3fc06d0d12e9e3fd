package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.text.Document;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReportsTest {
    private static final String MARKUP = "<b x=\"1\">&amp; ]]> \u0001 \uFFFF \u202E ' 🚢";

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void keepToTheShapeThatReadersKnow(String format) throws Exception {
        validate(format, Samples.written(format, Samples.failedRun()));
        validate(format, Samples.written(format, Samples.results()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "checkstyle"})
    void letNothingOfAnArticleIntoTheirMarkup(String format) throws Exception {
        Rule rule = new Rule("x\"><b>", MARKUP, Severity.ERROR, MARKUP);
        Document article = Samples.document("<i>" + MARKUP + ".txt", "Before it. " + MARKUP + " After it.");
        Page page = new Page(
                article, List.of(Samples.finding(rule, article, MARKUP, MARKUP).withReplacement(MARKUP)));
        String xml = Samples.written(format, Samples.results(page));
        validate(format, xml);
        assertTrue(Jsoup.parse(xml, Parser.xmlParser()).select("b, i").isEmpty());
    }

    @Test
    void junitHasASuiteForEachArticleAndACaseForEachFinding() {
        var junit = Jsoup.parse(Samples.written("junit", Samples.failedRun()), Parser.xmlParser());
        assertEquals(
                List.of("content/2026/harbour vote.md", "content/clean.txt", "content/ferry~strike.txt"),
                junit.select("testsuite").eachAttr("name"));
        assertEquals("6", junit.expectFirst("testsuites").attr("tests"));
        assertEquals("2", junit.expectFirst("testsuites").attr("failures"));
        assertEquals(
                "'YoshimasaHayashi' is two names run together; write 'Yoshimasa Hayashi'",
                junit.expectFirst("failure[type=glued-name]").attr("message"));
        assertEquals(
                "no findings", junit.select("[name=content/clean.txt] testcase").attr("name"));
    }

    @Test
    void junitSkipsWhatIsLetStand() {
        Document article = Samples.document("show.txt", "KiyoshiTakenaka opened it.");
        SuppressedFinding artist = new SuppressedFinding(
                Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "two names"),
                SuppressionSource.STET,
                "the artist");
        String xml = Samples.written(
                "junit", new Results(List.of(new Page(article, List.of(), List.of(artist))), List.of()));
        var junit = Jsoup.parse(xml, Parser.xmlParser());
        assertEquals(
                "stet: the artist",
                junit.select("testcase[name='glued-name at 1:1'] skipped").attr("message"));
        assertEquals("1", junit.expectFirst("testsuite").attr("skipped"));
    }

    @Test
    void checkstyleNamesPlaceSeverityAndRule() {
        var checkstyle = Jsoup.parse(Samples.written("checkstyle", Samples.failedRun()), Parser.xmlParser());
        var error = checkstyle.expectFirst("file[name='content/ferry~strike.txt'] error");
        assertEquals(
                "5 14 warning copydesk.glued-name",
                "%s %s %s %s"
                        .formatted(
                                error.attr("line"),
                                error.attr("column"),
                                error.attr("severity"),
                                error.attr("source")));
        assertEquals(1, checkstyle.select("[severity=info]").size());
    }

    private static void validate(String format, String xml) throws Exception {
        var url = Objects.requireNonNull(XmlReportsTest.class.getResource("/schema/" + format + ".xsd"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(url)
                .newValidator()
                .validate(new StreamSource(new StringReader(xml)));
    }
}
