package io.github.copydesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import io.github.copydesk.report.Browser;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.testing.WholeDesk;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a watch in a browser, and the page of somebody else who would like to read it. */
final class WatchedPageTest {
    @TempDir
    private Path profile = Path.of("");

    @Test
    void thePageLoadsItselfAgainAndAnotherSiteCannotReadIt() throws IOException, InterruptedException {
        Browser browser = new Browser(profile);
        try (ReportServer server = new ReportServer(0)) {
            server.show(report("Reporters asked KiyoshiTakenaka about the ferry.\n"));
            browser.open(server.address());
            browser.await("document.body.textContent.includes('KiyoshiTakenaka')");
            server.show(report("Reporters asked about the ferry.\n"));
            browser.await("!document.body.textContent.includes('KiyoshiTakenaka')");

            attack(browser, server.address());
        } finally {
            browser.close();
        }
    }

    private static void attack(Browser browser, URI target) throws IOException, InterruptedException {
        HttpServer site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String html =
                """
                <title>waiting</title>
                <script>
                fetch('%s').then(it => it.text()).then(it => document.title = 'read ' + it.length,
                                                       () => document.title = 'refused')
                </script>
                """
                        .formatted(target);
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
            assertEquals("refused", browser.ask("document.title"));
        } finally {
            site.stop(0);
        }
    }

    private static String report(String article) throws IOException {
        Page page = WholeDesk.read("ferry.md", article);
        StringWriter html = new StringWriter();
        Reports.named("html", new Imprint("1", "content", Gate.DEFAULT))
                .write(new Results(List.of(page), List.of()), html);
        return html.toString();
    }
}
