package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Results;
import io.github.copydesk.text.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report in a real browser, which is driven by WebDriver over plain HTTP. Skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportInBrowserTest {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Gson GSON = new Gson();
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();
    private final Path folder;
    private String session = "";

    HtmlReportInBrowserTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void startsABrowser() throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(DRIVER),
                "no " + DRIVER + " here, so the HTML report is not tried in a browser;"
                        + " 'apt-get install chromium chromium-driver' brings it");
        Process driver = new ProcessBuilder(DRIVER.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        started.add(driver);
        String base = "http://127.0.0.1:" + port(driver);
        List<String> flags = List.of(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1200,900",
                "--user-data-dir=" + folder.resolve("profile"));
        JsonObject answer = send(
                base + "/session",
                Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", Map.of("args", flags)))));
        session = base + "/session/" + answer.get("sessionId").getAsString();
    }

    @AfterAll
    void closesIt() throws IOException, InterruptedException {
        if (!session.isEmpty()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(session)).DELETE().build(),
                    HttpResponse.BodyHandlers.discarding());
        }
        started.forEach(Process::destroy);
    }

    @Test
    void filtersBySeverityRuleFolderAndText() throws IOException, InterruptedException {
        open(Samples.newsroom());
        assertEquals(5, shown());
        run("document.querySelector('input[value=warning]').click()");
        assertEquals(3, shown());
        assertEquals("3 of 5 shown", ask("document.querySelector('output').value"));
        run("document.querySelector('input[value=warning]').click()");
        choose("rule", "glued-name");
        assertEquals(2, shown());
        choose("folder", "1");
        assertEquals(
                "content/2026/harbour vote.md", ask("document.querySelector('.proof:not([hidden]) h3').textContent"));
        assertEquals(1, shown());
        choose("rule", "");
        choose("folder", "");
        choose("text", "ferry");
        assertEquals(1, shown());
    }

    @Test
    void putsTheGravestArticleFirst() throws IOException, InterruptedException {
        Document mild = Samples.document("a.txt", "KiyoshiTakenaka");
        Document grave = Samples.document("b.txt", "KiyoshiTakenaka");
        Finding finding = Samples.finding(Samples.GLUED, mild, "KiyoshiTakenaka", "two names");
        open(Samples.results(new Page(mild, List.of(finding.likely())), new Page(grave, List.of(finding))));
        choose("order", "most");
        assertEquals("content/b.txt", ask("document.querySelector('.proof h3').textContent"));
    }

    @Test
    void stepsFromFindingToFindingByKeys() throws IOException, InterruptedException {
        open(Samples.newsroom());
        assertEquals("a1-1", press("j"));
        assertEquals("a1-2", press("j"));
        assertEquals("a1-1", press("k"));
        choose("rule", "glued-name");
        press("j");
        assertEquals("a2-1", press("j"));
        press("/");
        assertEquals("text", ask("document.activeElement.name"));
        press("j");
        assertEquals("j", ask("document.activeElement.value"), "a letter in a field is a letter");
    }

    @Test
    void offersToCopyWhatLetsAFindingStand() throws IOException, InterruptedException {
        open(Samples.newsroom());
        run("document.querySelector('#a1-1 .let summary').click()");
        assertEquals(
                "2",
                ask(
                        "await new Promise(r => setTimeout(r, 100)), document.querySelectorAll('#a1-1 .let button').length"));
    }

    @Test
    void runsNothingThatAnArticleSays() throws IOException, InterruptedException {
        String evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        Document article = Samples.document("<script>alert(1)</script>.txt", "He wrote " + evil + " and left.");
        open(Samples.results(new Page(article, List.of(Samples.finding(Samples.GLUED, article, evil, evil)))));
        assertTrue(ask("document.title").startsWith("Failed: 1 error"), ask("document.title"));
        assertEquals("1", ask("document.scripts.length"));
        assertEquals(evil, ask("document.querySelector('mark').textContent"));
    }

    /** WCAG AA: 4.5 to 1, and 3 to 1 for large letters; what a fold hides is unfolded first. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyWordStandsOutFromItsPaper(String scheme) throws IOException, InterruptedException {
        send(
                session + "/goog/cdp/execute",
                Map.of(
                        "cmd",
                        "Emulation.setEmulatedMedia",
                        "params",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme)))));
        open(Samples.everything());
        assertEquals(scheme, ask("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'"));
        run("document.querySelectorAll('details').forEach(it => it.open = true)");
        run("document.querySelector('#a1-1 .let summary').click()");
        run(Samples.resource("contrast.js"));
        assertTrue(Integer.parseInt(ask("window.contrast().seen")) > 100, "words were looked at");
        assertEquals("", ask("window.contrast().faint.join('\\n')"));
    }

    /** The pages of the rules would fill thirty sheets. */
    @Test
    void unfoldsWhatIsPrintedButNotTheRules() throws IOException, InterruptedException {
        open(Samples.everything());
        run("document.querySelectorAll('details').forEach(it => it.open = false)");
        run("dispatchEvent(new Event('beforeprint'))");
        assertEquals("true", ask("[...document.querySelectorAll('.proof > details, .names')].every(it => it.open)"));
        assertEquals("false", ask("[...document.querySelectorAll('#rules details, .let')].some(it => it.open)"));
    }

    @Test
    void opensTwoThousandArticlesWithFiveThousandFindings() throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            int many = 2 + i % 2;
            String filler = "The council talked of the pier for an hour and went home. ".repeat(8) + "\n\n";
            StringBuilder text = new StringBuilder();
            for (int name = 0; name < many; name++) {
                text.append("By Kiyoshi%dTakenaka\n\n".formatted(name)).append(filler.repeat(4));
            }
            String path = "%d/%02d/article-%04d.txt".formatted(2020 + i / 400, i % 12, i);
            Document article = Samples.document(path, text.toString());
            List<Finding> findings = new ArrayList<>();
            for (int name = 0; name < many; name++) {
                String glued = "Kiyoshi%dTakenaka".formatted(name);
                findings.add(Samples.finding(Samples.GLUED, article, glued, "'" + glued + "' is two names"));
            }
            pages.add(new Page(article, findings));
        }
        Path report = open(Samples.results(pages.toArray(Page[]::new)));
        assertTrue(
                Files.size(report) < 10_000_000,
                () -> "bytes: " + report.toFile().length());
        assertEquals(5000, shown());
        System.out.println("5,000 findings in 2,000 articles, a filter takes: " + timed("article-1999.txt"));
        assertEquals(3, shown());
        String first = press("j");
        assertTrue(first.endsWith("-1"), first);
        assertEquals(first.replace("-1", "-2"), press("j"));
    }

    /** A letter more, and the page is laid out anew. */
    private String timed(String text) throws IOException, InterruptedException {
        run("window.began = performance.now()");
        choose("text", text);
        return ask("document.body.offsetHeight && Math.round(performance.now() - window.began) + ' ms'");
    }

    private Path open(Results results) throws IOException, InterruptedException {
        Path report = folder.resolve("copydesk.html");
        Files.writeString(report, Samples.written("html", results));
        send(session + "/url", Map.of("url", "about:blank"));
        send(session + "/url", Map.of("url", report.toUri().toString()));
        // On a busy machine the driver can answer for the page before.
        String ready = "location.protocol === 'file:' && document.readyState === 'complete'";
        for (int i = 0; i < 300 && !ask(ready).equals("true"); i++) {
            Thread.sleep(100);
        }
        return report;
    }

    private int shown() throws IOException, InterruptedException {
        return Integer.parseInt(
                ask("[...document.querySelectorAll('li.note')].filter(it => !it.closest('[hidden]')).length"));
    }

    private void choose(String field, String value) throws IOException, InterruptedException {
        run("const field = document.getElementById('filter').elements['%s']; field.value = '%s';"
                        .formatted(field, value)
                + "for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}))");
    }

    /** Presses a key as a person does, and says what has the focus then. */
    private String press(String key) throws IOException, InterruptedException {
        List<Map<String, String>> strokes =
                List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key));
        send(session + "/actions", Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", strokes))));
        return ask("document.activeElement.id");
    }

    private void run(String script) throws IOException, InterruptedException {
        send(session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    private String ask(String expression) throws IOException, InterruptedException {
        String script = "return (async () => String((" + expression + ")))()";
        JsonObject request =
                GSON.toJsonTree(Map.of("script", script, "args", List.of())).getAsJsonObject();
        return post(session + "/execute/sync", request.toString()).get("value").getAsString();
    }

    private JsonObject send(String url, Object body) throws IOException, InterruptedException {
        JsonObject answer = post(url, GSON.toJson(body));
        return answer.get("value").isJsonObject() ? answer.getAsJsonObject("value") : answer;
    }

    private JsonObject post(String url, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), response.body());
        return GSON.fromJson(response.body(), JsonObject.class);
    }

    /** Chromedriver says on which port it listens, and must be listened to lest it stop. */
    private static String port(Process driver) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.matches(".*on port \\d+\\.")) {
                Thread rest = new Thread(() -> out.lines().forEach(it -> {}));
                rest.setDaemon(true);
                rest.start();
                return line.replaceAll("\\D+(\\d+)\\.$", "$1").replaceAll(".*\\D", "");
            }
        }
        throw new IOException("chromedriver ended before it listened");
    }
}
