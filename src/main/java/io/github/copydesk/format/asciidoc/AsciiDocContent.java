package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The content of an AsciiDoc file that was read so far. */
final class AsciiDocContent {
    /** The attribute by which Asciidoctor reads the marks of AsciiDoc for Python. */
    private static final Pattern COMPATIBLE = Pattern.compile("(?m)^:compat-mode:");

    private final String source;
    private final boolean compatible;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stet> stets = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Alternative> alternatives = new ArrayList<>();
    private int sets;

    AsciiDocContent(String source) {
        this.source = source;
        compatible = COMPATIBLE.matcher(source).find();
    }

    String source() {
        return source;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Stet> stets() {
        return stets;
    }

    List<Flaw> flaws() {
        return flaws.stream().sorted(Comparator.comparing(Flaw::span)).toList();
    }

    List<Alternative> alternatives() {
        return alternatives.stream()
                .sorted(Comparator.comparing(Alternative::span))
                .toList();
    }

    /** Whether only attributes were read so far. */
    boolean isAtTitle() {
        return blocks.stream()
                .allMatch(block -> block.kind() == Block.Kind.SUMMARY || block.kind() == Block.Kind.TITLE);
    }

    void emit(List<Span> text, Layout layout, Block.Kind kind, int level) {
        if (!text.isEmpty()) {
            blocks.addAll(AsciiDocText.blocks(source, text, layout, kind, level, compatible));
        }
    }

    void caption(Span text) {
        if (text.length() > 0) {
            emit(List.of(text), Layout.FLOWING, Block.Kind.CAPTION, 0);
        }
    }

    /** The stet in a comment; within a paragraph it applies to that paragraph. */
    void comment(AsciiDocLine line, boolean inParagraph) {
        Stet.in(source, line.span(), 2, 0, inParagraph).ifPresent(stets::add);
    }

    void flaw(Span span, String message) {
        flaws.add(new Flaw(Flaw.Kind.MARKUP, span, message));
    }

    void neverClosed(AsciiDocLine fence) {
        String message = "the block opened by '%s' is never closed; write '%s' on a line of its own where it ends";
        String shown = fence.text().length() > 20 ? fence.text().substring(0, 20) + "…" : fence.text();
        flaw(fence.span(), message.formatted(shown, fence.text().startsWith("```") ? "```" : shown));
    }

    /** A new number for a set of alternatives. */
    int newSet() {
        return sets++;
    }

    void alternative(Span span, int set, int choice) {
        if (span.length() > 0) {
            alternatives.add(new Alternative(span, set, choice));
        }
    }
}
