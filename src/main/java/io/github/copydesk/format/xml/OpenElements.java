package io.github.copydesk.format.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The elements that are open, and what to do about tags that do not fit them. */
final class OpenElements {
    /** The action at the end of an element. */
    interface Leaving {
        /** The frame is closed, by a tag or for want of one. */
        void leave(Frame frame, int tagStart, int tagEnd);
    }

    private final Mistakes mistakes;
    private final Frame root = Frame.root();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Frame quiet = root;

    OpenElements(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    Frame top() {
        return frames.isEmpty() ? root : frames.element();
    }

    void open(Frame frame) {
        frames.push(frame);
        counts.merge(frame.name, 1, Integer::sum);
    }

    /** Whether no text in the element is read. */
    void hush(Frame frame) {
        quiet = frame;
    }

    boolean isQuiet() {
        return quiet != root;
    }

    /** The element in which nothing is read as text. */
    Frame quiet() {
        return quiet;
    }

    void close(String name, int start, int end, Leaving leaving) {
        if (counts.getOrDefault(name, 0) == 0) {
            mistakes.closesNothing(start, end, name, top());
            return;
        }
        if (!top().name.equals(name)) {
            mistakes.crossed(start, end, name, top());
        }
        while (!top().name.equals(name)) {
            closeTop(start, start, leaving);
        }
        closeTop(start, end, leaving);
    }

    /** Closes the elements that are open at the end of the file. */
    void closeAll(int at, Leaving leaving) {
        if (!frames.isEmpty()) {
            mistakes.neverClosed(top());
        }
        while (!frames.isEmpty()) {
            closeTop(at, at, leaving);
        }
    }

    void closeTop(int tagStart, int tagEnd, Leaving leaving) {
        Frame frame = frames.pop();
        counts.merge(frame.name, -1, Integer::sum);
        if (quiet == frame) {
            quiet = root;
        }
        if (!isQuiet()) {
            leaving.leave(frame, tagStart, tagEnd);
        }
    }
}
