package io.github.copydesk.watch;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;

/** Secrets that pages are given, of which each is good for one request. Any thread may ask. */
final class Tokens {
    /** So many pages may be open; the oldest must be loaded again. */
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

    /** Whether a token was given and not yet taken; it is taken now. */
    synchronized boolean take(String token) {
        return open.remove(token);
    }
}
