package io.github.copydesk.watch;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/** Secret tokens for pages, each for a single request. Thread-safe. */
final class Tokens {
    /** How many tokens are valid at a time; pages with older ones must be reloaded. */
    private static final int MOST = 256;

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Deque<String> open = new ArrayDeque<>();

    synchronized String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        open.addLast(token);
        if (open.size() > MOST) {
            open.removeFirst();
        }
        return token;
    }

    /** Uses up a token. Returns whether it was valid. */
    synchronized boolean take(String token) {
        return open.remove(token);
    }
}
