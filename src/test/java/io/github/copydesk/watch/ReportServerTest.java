package io.github.copydesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a watch, asked by browsers of this machine and by those who only say so. */
final class ReportServerTest {
    private final List<String> written = new ArrayList<>();
    private ReportServer server = new ReportServer(0, Optional.of(this::written));

    ReportServerTest() throws IOException {}

    private Edits.Answer written(String request) {
        written.add(request);
        return new Edits.Answer(!request.contains("gone"), "ferry.md is written");
    }

    @BeforeEach
    void showAPage() {
        server.show("<html><body>3 errors</body></html>");
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void theReportIsShownAndLoadedAgain() throws IOException {
        String page = answer("GET / HTTP/1.1", "Host: " + here());
        assertTrue(page.startsWith("HTTP/1.1 200"), page);
        assertTrue(page.contains("3 errors<script>new EventSource('/changes')"), page);
    }

    @Test
    void aChangeIsTold() throws IOException {
        try (Socket socket = asked("GET /changes HTTP/1.1", "Host: " + here())) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            waitFor(reader, ": listening");
            server.show("<html><body>no findings</body></html>");
            waitFor(reader, "data: changed");
        }
    }

    @Test
    void anotherNameOfThisMachineIsRefused() throws IOException {
        int port = server.address().getPort();
        assertRefused("GET / HTTP/1.1", "Host: attacker.example:" + port);
        assertRefused("GET / HTTP/1.1", "Host: " + here(), "Origin: http://attacker.example");
        assertRefused("GET /changes HTTP/1.1", "Host: attacker.example");
        assertRefused("GET / HTTP/1.1", "Host: localhost:1");
        assertRefused("GET / HTTP/1.1", "Host: " + here(), "Origin: null");
    }

    @Test
    void nothingIsWrittenAndNothingElseIsRead() throws IOException {
        assertTrue(answer("POST / HTTP/1.1", "Host: " + here(), "Content-Length: 0")
                .startsWith("HTTP/1.1 405"));
        assertTrue(answer("GET /../../etc/hosts HTTP/1.1", "Host: " + here()).startsWith("HTTP/1.1 40"));
    }

    @Test
    void aTokenIsGoodForOneEdit() throws IOException {
        String token = token(answer("GET / HTTP/1.1", "Host: " + here()));
        String first = edit(token, "Origin: http://" + here());
        assertTrue(first.startsWith("HTTP/1.1 200") && first.contains("ferry.md is written"), first);
        assertForbidden(edit(token, "Origin: http://" + here()));
        String second = edit(token(first), "Origin: http://" + here());
        assertTrue(second.startsWith("HTTP/1.1 200"), second);
        assertEquals(List.of("{}", "{}"), written);
    }

    @Test
    void whatCannotBeWrittenIsSaidAndTheNextTokenComes() throws IOException {
        String token = token(answer("GET / HTTP/1.1", "Host: " + here()));
        String refused = post("{\"what\": \"gone\"}", "X-Copydesk-Token: " + token, "Origin: http://" + here());
        assertTrue(refused.startsWith("HTTP/1.1 409"), refused);
        assertTrue(edit(token(refused), "Origin: http://" + here()).startsWith("HTTP/1.1 200"));
    }

    @Test
    void nobodyElseWrites() throws IOException {
        String token = token(answer("GET / HTTP/1.1", "Host: " + here()));
        assertForbidden(edit(token, "Origin: http://attacker.example"));
        assertForbidden(edit(token)); // a page always names its site
        assertForbidden(edit(token, "Origin: null"));
        assertForbidden(edit(token, "Origin: https://" + here()));
        assertForbidden(edit(token, "Origin: http://" + here(), "Sec-Fetch-Site: cross-site"));
        assertForbidden(edit("AAAA", "Origin: http://" + here()));
        assertForbidden(edit("", "Origin: http://" + here()));
        assertForbidden(answer(
                "POST /edit HTTP/1.1",
                "Host: " + here(),
                "Origin: http://" + here(),
                "X-Copydesk-Token: " + token,
                "Content-Type: text/plain",
                "Content-Length: 0"));
        assertEquals(List.of(), written);
        assertTrue(edit(token, "Origin: http://" + here()).startsWith("HTTP/1.1 200"), "the token was never taken");
    }

    @Test
    void nobodyWritesUnlessThatIsAllowed() throws IOException {
        server.close();
        server = new ReportServer(0, Optional.empty());
        server.show("<html><body>3 errors</body></html>");
        assertTrue(!answer("GET / HTTP/1.1", "Host: " + here()).contains("token"));
        assertForbidden(edit("AAAA", "Origin: http://" + here()));
    }

    @Test
    void aLongRequestIsRefused() throws IOException {
        String token = token(answer("GET / HTTP/1.1", "Host: " + here()));
        String answer = post("x".repeat(70_000), "X-Copydesk-Token: " + token, "Origin: http://" + here());
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertEquals(List.of(), written);
    }

    private static String token(String answer) {
        Matcher token = Pattern.compile("\"token\": ?\"([\\w-]+)\"").matcher(answer);
        assertTrue(token.find(), answer);
        return token.group(1);
    }

    private String edit(String token, String... headers) throws IOException {
        List<String> all = new ArrayList<>(Arrays.asList(headers));
        all.add("X-Copydesk-Token: " + token);
        return post("{}", all.toArray(String[]::new));
    }

    private String post(String body, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of("POST /edit HTTP/1.1", "Host: " + here()));
        lines.addAll(Arrays.asList(headers));
        lines.addAll(
                List.of("Content-Type: application/json", "Content-Length: " + body.length(), "Connection: close"));
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.setSoTimeout(20_000);
            String request = String.join("\r\n", lines) + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertForbidden(String answer) {
        assertEquals("HTTP/1.1 403 Forbidden", answer.lines().findFirst().orElse(""), answer);
    }

    private void assertRefused(String... lines) throws IOException {
        String answer = answer(lines);
        assertEquals("HTTP/1.1 403 Forbidden", answer.lines().findFirst().orElse(""), answer);
        assertTrue(!answer.contains("3 errors"), answer);
    }

    private String here() {
        return server.address().getAuthority();
    }

    private String answer(String... lines) throws IOException {
        String[] closing = Arrays.copyOf(lines, lines.length + 1);
        closing[lines.length] = "Connection: close";
        try (Socket socket = asked(closing)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket asked(String... lines) throws IOException {
        Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static void waitFor(BufferedReader reader, String line) throws IOException {
        String next = reader.readLine();
        while (next != null && !next.equals(line)) {
            next = reader.readLine();
        }
        assertEquals(line, next);
    }
}
