package io.github.copydesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Browser;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Results;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a watch in a browser, and the page of somebody else who would like to read it or to write through it. */
final class WatchedPageTest {
    private static final String ARTICLE = "Reporters asked KiyoshiTakenaka about the ferry.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thePageLoadsItselfAgainAndAnotherSiteCannotReadIt() throws IOException, InterruptedException {
        Browser browser = browser();
        try (WatchedReport report = new WatchedReport(0, false)) {
            show(report, ARTICLE);
            browser.open(report.address());
            browser.await("document.body.textContent.includes('KiyoshiTakenaka')");
            assertEquals(
                    "0",
                    browser.ask(
                            "[...document.querySelectorAll('button')].filter(it => it.textContent === 'Write').length"));
            show(report, "Reporters asked about the ferry.\n");
            browser.await("!document.body.textContent.includes('KiyoshiTakenaka')");

            assertEquals("refused", attack(browser, "fetch('%s').then(it => it.text())".formatted(report.address())));
        } finally {
            browser.close();
        }
    }

    @Test
    void aButtonWritesTheFixAndAnotherSiteWritesNothing() throws IOException, InterruptedException {
        Browser browser = browser();
        try (WatchedReport report = new WatchedReport(0, true)) {
            show(report, ARTICLE);
            String request = "'{\"what\": \"fix\", \"path\": \"ferry.md\", \"rule\": \"glued-name\", \"line\": 1, "
                    + "\"column\": 17, \"replacement\": \"Kiyoshi Takenaka\"}'";
            // As a page may ask of any site without leave, and as it may not.
            String simple = "fetch('%sedit', {method: 'POST', mode: 'no-cors', body: %s}).then(it => it.text())"
                    .formatted(report.address(), request);
            attack(browser, simple);
            String guessed = "fetch('%sedit', {method: 'POST', headers: {'Content-Type': 'application/json', "
                    + "'X-Copydesk-Token': 'AAAA'}, body: %s}).then(it => it.text())";
            assertEquals("refused", attack(browser, guessed.formatted(report.address(), request)));
            assertEquals("refused", attack(browser, "fetch('%s').then(it => it.text())".formatted(report.address())));
            assertEquals(ARTICLE, article());

            browser.open(report.address());
            browser.await("document.querySelector('details.let') !== null");
            browser.run("document.querySelector('details.let').open = true");
            browser.await("[...document.querySelectorAll('button')].some(it => it.textContent === 'Write')");
            browser.run("[...document.querySelectorAll('button')].find(it => it.textContent === 'Write').click()");
            browser.await("[...document.querySelectorAll('button')].some(it => it.textContent === 'Written')");
            assertEquals(ARTICLE.replace("KiyoshiT", "Kiyoshi T"), article());
        } finally {
            browser.close();
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidInThePage() throws IOException, InterruptedException {
        Browser browser = browser();
        try (WatchedReport report = new WatchedReport(0, true)) {
            show(report, ARTICLE);
            browser.open(report.address());
            browser.await("document.querySelector('details.let') !== null");
            Files.writeString(content().resolve("ferry.md"), "Somebody else was here.\n");
            browser.run("document.querySelector('details.let').open = true");
            browser.await("[...document.querySelectorAll('button')].some(it => it.textContent === 'Write')");
            browser.run("[...document.querySelectorAll('button')].find(it => it.textContent === 'Write').click()");
            browser.await(
                    "[...document.querySelectorAll('[role=status]')].some(it => it.textContent.includes('changed'))");
            assertEquals("Somebody else was here.\n", article());
        } finally {
            browser.close();
        }
    }

    private Browser browser() throws IOException, InterruptedException {
        return new Browser(Files.createDirectories(folder.resolve("profile")));
    }

    /** What a page of another site gets by a promise: {@code refused}, or {@code read} and how much. */
    private static String attack(Browser browser, String promise) throws IOException, InterruptedException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String html =
                """
                <title>waiting</title>
                <script>
                %s.then(it => document.title = 'read ' + it.length, () => document.title = 'refused')
                </script>
                """
                        .formatted(promise);
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
        try {
            browser.open(URI.create("http://localhost:" + site.getAddress().getPort() + "/"));
            browser.await("document.title !== 'waiting'");
            return browser.ask("document.title");
        } finally {
            site.stop(0);
        }
    }

    private Path content() throws IOException {
        return Files.createDirectories(folder.resolve("content"));
    }

    private String article() throws IOException {
        return Files.readString(content().resolve("ferry.md"));
    }

    private void show(WatchedReport report, String article) throws IOException {
        Files.writeString(content().resolve("ferry.md"), article);
        Settings settings =
                new Settings(content(), List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(1));
        Results results = CopyDesk.run(settings, Progress.NONE);
        assertTrue(!article.equals(ARTICLE) || results.findings().count() == 1, article);
        StringWriter html = new StringWriter();
        Reports.named("html", new Imprint("1", "content", Gate.DEFAULT)).write(results, html);
        report.show(settings, Counting.ALL, results, html.toString());
    }
}
