package io.github.copydesk.languagetool;

import java.util.ArrayList;
import java.util.List;

/**
 * The amount of text that LanguageTool has to read. If it decides how LanguageTool runs, the first requests wait until
 * it can be estimated, from them and from the articles with cached results.
 */
final class Demand {
    private static final int MOST_HELD = 48;

    private final long bytes;
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;
    private long seen;
    private long unread;

    Demand(ProofreadingPlan plan) {
        bytes = plan.bytes();
        holding = plan.mayBeLarge();
    }

    synchronized void see(int length, boolean isUnread) {
        seen += length;
        unread += isUnread ? length : 0;
    }

    /** The estimated number of bytes, by the articles seen so far. */
    synchronized long toRead() {
        return seen == 0 ? bytes : Math.round((double) bytes * unread / seen);
    }

    /** Sends a request now, or later with others. */
    void ask(Runnable question) {
        synchronized (this) {
            held.add(question);
            if (holding && held.size() < MOST_HELD) {
                return;
            }
        }
        release();
    }

    /** Sends the requests that wait. */
    void release() {
        List<Runnable> questions;
        synchronized (this) {
            holding = false;
            questions = List.copyOf(held);
            held.clear();
        }
        questions.forEach(Runnable::run);
    }
}
