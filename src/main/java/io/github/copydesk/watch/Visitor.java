package io.github.copydesk.watch;

import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;
import java.util.Set;

/**
 * The sender of a request. A site whose name resolves to this machine, or a page of another site, is recognised by two
 * headers that pages cannot change.
 */
record Visitor(Set<String> names) {
    /** @param port where the server listens */
    static Visitor at(int port) {
        return new Visitor(Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port));
    }

    /** Whether the request may read: it has our host name, and is not from a page of another site. */
    boolean mayRead(HttpExchange exchange) {
        return header(exchange, "Host").filter(names::contains).isPresent()
                && header(exchange, "Origin").map(this::isOurs).orElse(true);
    }

    /** Whether the request is from our own page. */
    boolean mayWrite(HttpExchange exchange) {
        return mayRead(exchange)
                && header(exchange, "Origin").filter(this::isOurs).isPresent()
                && header(exchange, "Sec-Fetch-Site").map("same-origin"::equals).orElse(true)
                && header(exchange, "Content-Type")
                        .filter("application/json"::equals)
                        .isPresent();
    }

    private boolean isOurs(String origin) {
        String scheme = "http://";
        return origin.startsWith(scheme) && names.contains(origin.substring(scheme.length()));
    }

    static Optional<String> header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name));
    }
}
