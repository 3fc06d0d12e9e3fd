package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
import java.util.List;
import java.util.Map;

/** Chromium, driven by WebDriver over plain HTTP. */
public final class Browser {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Gson GSON = new Gson();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    /** Starts one, or skips the test where there is none. */
    public Browser(Path profile) throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(DRIVER),
                "no " + DRIVER + " here, so nothing is tried in a browser;"
                        + " 'apt-get install chromium chromium-driver' brings it");
        driver = new ProcessBuilder(DRIVER.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
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
                "--user-data-dir=" + profile);
        JsonObject answer = send(
                base + "/session",
                Map.of("capabilities", Map.of("alwaysMatch", Map.of("goog:chromeOptions", Map.of("args", flags)))));
        session = base + "/session/" + answer.get("sessionId").getAsString();
    }

    public void close() throws IOException, InterruptedException {
        client.send(
                HttpRequest.newBuilder(URI.create(session)).DELETE().build(), HttpResponse.BodyHandlers.discarding());
        driver.destroy();
    }

    void prefer(String scheme) throws IOException, InterruptedException {
        send(
                session + "/goog/cdp/execute",
                Map.of(
                        "cmd",
                        "Emulation.setEmulatedMedia",
                        "params",
                        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme)))));
    }

    /** A screen of another size. */
    void device(Map<String, Object> metrics) throws IOException, InterruptedException {
        send(session + "/goog/cdp/execute", Map.of("cmd", "Emulation.setDeviceMetricsOverride", "params", metrics));
    }

    /** Measures the processor time of what is opened next. */
    void measure() throws IOException, InterruptedException {
        send(
                session + "/goog/cdp/execute",
                Map.of("cmd", "Performance.enable", "params", Map.of("timeDomain", "threadTicks")));
    }

    /** The seconds of processor time that the main thread of the page has taken, whatever else the machine does. */
    double processorSeconds() throws IOException, InterruptedException {
        JsonObject answer =
                send(session + "/goog/cdp/execute", Map.of("cmd", "Performance.getMetrics", "params", Map.of()));
        for (JsonElement metric : answer.getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IOException("no TaskDuration: " + answer);
    }

    public void await(String condition) throws IOException, InterruptedException {
        for (int i = 0; i < 100 && !ask(condition).equals("true"); i++) {
            Thread.sleep(50);
        }
        assertEquals("true", ask(condition), condition);
    }

    /** Presses a key as a person does, and says what has the focus then. */
    String press(String key) throws IOException, InterruptedException {
        List<Map<String, String>> strokes =
                List.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key));
        send(session + "/actions", Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", strokes))));
        return ask("document.activeElement.id");
    }

    public void run(String script) throws IOException, InterruptedException {
        send(session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    public String ask(String expression) throws IOException, InterruptedException {
        String script = "return (async () => String((" + expression + ")))()";
        JsonObject request =
                GSON.toJsonTree(Map.of("script", script, "args", List.of())).getAsJsonObject();
        return post(session + "/execute/sync", request.toString()).get("value").getAsString();
    }

    void forgetDevice() throws IOException, InterruptedException {
        send(session + "/goog/cdp/execute", Map.of("cmd", "Emulation.clearDeviceMetricsOverride", "params", Map.of()));
    }

    void open(Path file) throws IOException, InterruptedException {
        send(session + "/url", Map.of("url", "about:blank"));
        send(session + "/url", Map.of("url", file.toUri().toString()));
        // On a busy machine the driver can answer for the page before.
        await("location.protocol === 'file:' && document.readyState === 'complete'");
    }

    /** Opens an address, and waits until its page is there. */
    public void open(URI address) throws IOException, InterruptedException {
        send(session + "/url", Map.of("url", address.toString()));
        await("location.href.startsWith('" + address + "') && document.readyState === 'complete'");
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

    /** Chromedriver says on which port it listens, and stops if nobody reads its output. */
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
