package io.github.copydesk.format.xml;

import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first mistake in the markup of a file; later ones are mostly its consequences. */
final class Mistakes {
    private static final int LONGEST_NAME = 40;

    private final String source;
    private final List<Flaw> flaws = new ArrayList<>();
    private Optional<Flaw> held = Optional.empty();

    Mistakes(String source) {
        this.source = source;
    }

    List<Flaw> flaws() {
        return List.copyOf(flaws);
    }

    /**
     * A mistake that is reported unless there was one before.
     *
     * @param message in pieces, which are joined only when it is needed
     */
    void add(int start, int end, String... message) {
        if (flaws.isEmpty()) {
            flaws.add(new Flaw(Flaw.Kind.MARKUP, new Span(start, end), String.join("", message)));
        }
    }

    /** A mistake in a tag, if it turns out to be one. */
    void hold(int start, int end, String... message) {
        if (flaws.isEmpty() && held.isEmpty()) {
            held = Optional.of(new Flaw(Flaw.Kind.MARKUP, new Span(start, end), String.join("", message)));
        }
    }

    /** The tag is one. */
    void release() {
        if (held.isPresent()) {
            flaws.add(held.orElseThrow());
            held = Optional.empty();
        }
    }

    /** The tag is none. */
    void forget() {
        held = Optional.empty();
    }

    /** A tag closes an element while another one is open in it. */
    void crossed(int start, int end, String name, Frame open) {
        if (flaws.isEmpty()) {
            String message = "'</%s>' comes while <%s> of line %s is still open; write '</%s>' before it";
            add(start, end, message.formatted(shown(name), shown(open.name), line(open.start), shown(open.name)));
        }
    }

    /** A tag closes an element that is not open. */
    void closesNothing(int start, int end, String name, Frame open) {
        if (!flaws.isEmpty()) {
            return;
        }
        if (open.isRoot()) {
            String message = "'</%s>' closes nothing; remove it, or write <%s> before it";
            add(start, end, message.formatted(shown(name), shown(name)));
        } else {
            String message =
                    "'</%s>' closes nothing: the open element is <%s> from line %s; write '</%s>', or remove it";
            add(start, end, message.formatted(shown(name), shown(open.name), line(open.start), shown(open.name)));
        }
    }

    /** An element is open where the file ends. */
    void neverClosed(Frame open) {
        String name = shown(open.name);
        add(open.start, open.startEnd, "<", name, "> is never closed; write '</", name, ">' where it ends");
    }

    private int line(int offset) {
        return Lines.of(source).at(offset).line();
    }

    static String shown(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
