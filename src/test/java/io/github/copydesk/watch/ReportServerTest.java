package io.github.copydesk.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a watch, asked by browsers of this machine and by those who only say so. */
final class ReportServerTest {
    private ReportServer server = new ReportServer(0);

    ReportServerTest() throws IOException {}

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
