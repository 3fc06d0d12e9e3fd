package io.github.copydesk.watch;

import com.google.gson.Gson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a page to browsers on this machine, and lets them reload it when it changes. Requests with another host name,
 * or from a page of another site, are refused. It only reads, unless {@linkplain Edits edits} are allowed; the page may
 * then request them, each with a token for a single use.
 */
public final class ReportServer implements AutoCloseable {
    private static final String TOKEN = "X-Copydesk-Token";
    private static final int LONGEST_REQUEST = 1 << 16;
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NO_SUCH_METHOD = 405;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Visitor visitor;
    private final Optional<Edits> edits;
    private final Tokens tokens = new Tokens();
    private final List<OutputStream> listening = new CopyOnWriteArrayList<>();
    private volatile ReportPage page = new ReportPage("");

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @param edits carries out requests of the page; empty to refuse them
     * @throws IOException when the port is taken
     */
    public ReportServer(int port, Optional<Edits> edits) throws IOException {
        this.edits = edits;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "copydesk-report");
            thread.setDaemon(true);
            return thread;
        });
        visitor = Visitor.at(server.getAddress().getPort());
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** Replaces the page. */
    public void show(String html) {
        page = new ReportPage(html);
        for (OutputStream browser : listening) {
            tell(browser, "data: changed\n\n");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!visitor.mayRead(exchange)) {
            refuse(exchange, FORBIDDEN);
            return;
        }
        switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
            case "GET /" -> show(exchange);
            case "GET /changes" -> listen(exchange);
            case "POST /edit" -> edit(exchange);
            default -> refuse(exchange, exchange.getRequestMethod().equals("GET") ? NOT_FOUND : NO_SUCH_METHOD);
        }
    }

    private void show(HttpExchange exchange) throws IOException {
        byte[] now = edits.isPresent() ? page.writing(tokens.next()) : page.reading();
        exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
        send(exchange, OK, "text/html; charset=utf-8", now);
    }

    private void edit(HttpExchange exchange) throws IOException {
        if (edits.isEmpty() || !visitor.mayWrite(exchange) || !isGiven(exchange)) {
            refuse(exchange, FORBIDDEN);
            return;
        }
        byte[] request = exchange.getRequestBody().readNBytes(LONGEST_REQUEST + 1);
        if (request.length > LONGEST_REQUEST) {
            refuse(exchange, TOO_LARGE);
            return;
        }
        Edits.Answer answer;
        synchronized (tokens) { // one after the other: each writes what it has read
            answer = edits.get().edit(new String(request, StandardCharsets.UTF_8));
        }
        String json = new Gson().toJson(new Reply(tokens.next(), answer.says()));
        send(
                exchange,
                answer.written() ? OK : CONFLICT,
                "application/json; charset=utf-8",
                json.getBytes(StandardCharsets.UTF_8));
    }

    /** As it is sent. */
    private record Reply(String token, String says) {}

    private boolean isGiven(HttpExchange exchange) {
        return Visitor.header(exchange, TOKEN).filter(tokens::take).isPresent();
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
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
