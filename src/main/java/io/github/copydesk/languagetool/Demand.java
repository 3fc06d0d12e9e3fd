package io.github.copydesk.languagetool;

import java.util.ArrayList;
import java.util.List;

/**
 * How much LanguageTool has to read. Where that matters, the first questions wait until it can be told from them and
 * from the articles that needed none.
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

    /** In bytes, as far as the articles seen so far tell. */
    synchronized long toRead() {
        return seen == 0 ? bytes : Math.round((double) bytes * unread / seen);
    }

    /** Asks now, or later with others. */
    void ask(Runnable question) {
        synchronized (this) {
            held.add(question);
            if (holding && held.size() < MOST_HELD) {
                return;
            }
        }
        release();
    }

    /** Asks what waits. */
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
