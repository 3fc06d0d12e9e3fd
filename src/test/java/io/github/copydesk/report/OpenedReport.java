package io.github.copydesk.report;

import io.github.copydesk.results.Results;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An HTML report in a browser, and what a person does with it. */
record OpenedReport(Path folder, Browser browser) {
    OpenedReport(Path folder) throws IOException, InterruptedException {
        this(folder, new Browser(folder.resolve("profile")));
    }

    Path open(Results results) throws IOException, InterruptedException {
        return open(results, Samples.IMPRINT);
    }

    Path open(Results results, Imprint imprint) throws IOException, InterruptedException {
        Path report = folder.resolve("copydesk.html");
        Files.writeString(report, Samples.written("html", results, imprint));
        browser.open(report);
        return report;
    }

    int shown() throws IOException, InterruptedException {
        return Integer.parseInt(browser.ask("document.querySelectorAll('li.note').length"));
    }

    void choose(String field, String value) throws IOException, InterruptedException {
        browser.run("const field = document.querySelector('form').elements['%s']; field.value = '%s';"
                        .formatted(field, value)
                + "for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}))");
    }

    void unfold() throws IOException, InterruptedException {
        browser.run("document.querySelector('input[value=note]').click()");
        browser.run("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        browser.await(
                "document.querySelectorAll('.offers').length > 0 && document.querySelectorAll('.letter').length > 0");
    }

    String axe() throws IOException, InterruptedException {
        try (InputStream axe = OpenedReport.class.getResourceAsStream("/axe.min.js")) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return "(await axe.run()).violations.flatMap(it => it.nodes.map(node => it.id + ' ' + node.html)).join('\\n')";
    }
}
