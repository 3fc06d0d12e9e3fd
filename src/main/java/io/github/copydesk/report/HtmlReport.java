package io.github.copydesk.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import io.github.copydesk.results.Results;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The report for editors, in one file: what is wrong, where, and why. It needs no network. Its content security policy
 * allows only its own style and script, by their hashes. The script renders findings from data in the page when they
 * are scrolled into view; without JavaScript and in print, the page lists errors and warnings. Its size is limited: the
 * worst articles are shown with their text, the others only by their counts.
 */
final class HtmlReport implements ReportWriter {
    private static final List<String> SCRIPT =
            List.of("1-data", "2-writing", "2-decisions", "3-places", "4-drawing", "5-names", "6-findings", "7-page");

    private final Imprint imprint;

    HtmlReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk.html";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        // The class loader of Maven's plugin realm, since the thread's class loader may not know the templates.
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());
        FrontPage page = new FrontPage(results, imprint);
        Map<String, Object> model = Map.of(
                "page",
                page,
                "data",
                (Content) within -> writeData(page, out),
                "style",
                Inline.of(resource("report.css")),
                "script",
                Inline.of(script()));
        try {
            templates.render("report.jte", model, new WriterOutput(out));
        } catch (TemplateException e) {
            throw writing(e);
        }
    }

    /** The data are most of the page, so they are written directly and not into memory first. */
    private static void writeData(FrontPage page, Writer out) {
        try {
            page.writeData(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The template engine wraps the exception of a report that could not be written. */
    private static IOException writing(TemplateException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException known) {
                return known;
            }
        }
        throw e;
    }

    /** All parts of the script, in order, in one scope. */
    private static String script() {
        String parts =
                SCRIPT.stream().map(it -> resource("script/" + it + ".js")).collect(Collectors.joining("\n"));
        return "(() => {\n\"use strict\";\n" + parts + "})();";
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
