package io.github.copydesk.watch;

import com.sun.net.httpserver.HttpExchange;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request. Another site that has its name lead to this machine, or asks from its own page, says so in one of two
 * headers, which no page can change.
 */
record Visitor(Set<String> names) {
    /** @param port where the server listens */
    static Visitor at(int port) {
        return new Visitor(Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port));
    }

    /** Whether somebody may read: no other name was used, and no page of another site asks. */
    boolean mayRead(HttpExchange exchange) {
        return header(exchange, "Host").filter(names::contains).isPresent()
                && header(exchange, "Origin").map(this::isOurs).orElse(true);
    }

    /** Whether our own page asks, which must say so. */
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
