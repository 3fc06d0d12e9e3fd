package io.github.copydesk.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a page to browsers of this machine, and has them load it again when it changes. It only reads: who asks by another
 * name of this machine, or from a page of another site, is refused.
 */
public final class ReportServer implements AutoCloseable {
    private static final String RELOAD = "new EventSource('/changes').onmessage = () => location.reload()";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NO_SUCH_METHOD = 405;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Set<String> names;
    private final List<OutputStream> listening = new CopyOnWriteArrayList<>();
    private volatile byte[] page = new byte[0];

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @throws IOException when the port is taken
     */
    public ReportServer(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "copydesk-report");
            thread.setDaemon(true);
            return thread;
        });
        int taken = server.getAddress().getPort();
        names = Set.of("127.0.0.1:" + taken, "localhost:" + taken, "[::1]:" + taken);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Shows a page of HTML from now on. */
    public void show(String html) {
        page = reloading(html).getBytes(StandardCharsets.UTF_8);
        for (OutputStream browser : listening) {
            tell(browser, "data: changed\n\n");
        }
    }

    /** The page with a script that loads it again; where the page says what it may run and ask for, it says this too. */
    private static String reloading(String html) {
        int end = html.lastIndexOf("</body>");
        int at = end < 0 ? html.length() : end;
        return allowing(html.substring(0, at)) + "<script>" + RELOAD + "</script>\n" + html.substring(at);
    }

    private static String allowing(String html) {
        return html.replaceFirst("default-src 'none';", "default-src 'none'; connect-src 'self';")
                .replaceFirst("script-src ", "script-src 'sha256-" + hash() + "' ");
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(RELOAD.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!isFromHere(exchange)) {
            refuse(exchange, FORBIDDEN);
        } else if (!exchange.getRequestMethod().equals("GET")) {
            refuse(exchange, NO_SUCH_METHOD);
        } else {
            switch (exchange.getRequestURI().getPath()) {
                case "/" -> send(exchange);
                case "/changes" -> listen(exchange);
                default -> refuse(exchange, NOT_FOUND);
            }
        }
    }

    /** Another site that has its name lead to this machine, or asks from its own page, says so in one of two headers. */
    private boolean isFromHere(HttpExchange exchange) {
        Optional<String> host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"));
        Optional<String> origin =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Origin"));
        return host.filter(names::contains).isPresent()
                && origin.map(it -> it.replaceFirst("^http://", ""))
                        .map(names::contains)
                        .orElse(true);
    }

    private void send(HttpExchange exchange) throws IOException {
        byte[] now = page;
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        exchange.sendResponseHeaders(200, now.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(now);
        }
    }

    private void listen(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        OutputStream browser = exchange.getResponseBody();
        listening.add(browser);
        tell(browser, ": listening\n\n");
    }

    private void tell(OutputStream browser, String event) {
        try {
            browser.write(event.getBytes(StandardCharsets.UTF_8));
            browser.flush();
        } catch (IOException e) {
            listening.remove(browser); // its page was closed
        }
    }

    private static void refuse(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
