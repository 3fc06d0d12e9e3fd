package io.github.copydesk.format.rst;

import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The content of a file that was read so far. */
final class RstOutput {
    private static final Pattern LANGUAGE = Pattern.compile("\\p{Alpha}{2,3}(?:[-_]\\p{Alnum}{2,8}){0,8}+");

    private final String source;
    private final RstRoles roles = new RstRoles();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stet> stets = new ArrayList<>();
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Alternative> alternatives = new ArrayList<>();
    private final BitSet dropped = new BitSet();
    private String language = "";
    private int tabSets;

    RstOutput(String source) {
        this.source = source;
    }

    String source() {
        return source;
    }

    RstRoles roles() {
        return roles;
    }

    /** The language that the file names, or nothing. */
    String language() {
        return language;
    }

    void language(String tag) {
        if (LANGUAGE.matcher(tag).matches()) {
            language = tag.replace('_', '-');
        }
    }

    /** Reads the inline markup of lines, and keeps the block that they make. */
    void add(List<Span> lines, Block.Kind kind, int level) {
        new RstText(this, RstFlatText.of(this, lines, false)).read(kind, level);
    }

    /** The same where every line end is a break. */
    void addVerse(List<Span> lines, Block.Kind kind) {
        new RstText(this, RstFlatText.of(this, lines, true)).read(kind, 0);
    }

    void add(Block block) {
        blocks.add(block);
    }

    void add(Stet stet) {
        stets.add(stet);
    }

    void flaw(Span span, String message) {
        flaws.add(new Flaw(Flaw.Kind.MARKUP, span, message));
    }

    void add(Alternative alternative) {
        alternatives.add(alternative);
    }

    int newTabSet() {
        return tabSets++;
    }

    /** Leaves a character out, such as the second of two quotes in a table of comma-separated values. */
    void drop(int offset) {
        dropped.set(offset);
    }

    boolean isDropped(int offset) {
        return dropped.get(offset);
    }

    /** The blocks in the order of the source; the lines of adjacent cells alternate. */
    List<Block> blocks() {
        blocks.sort(Comparator.comparing(Block::span));
        return blocks;
    }

    List<Stet> stets() {
        return stets;
    }

    List<Flaw> flaws() {
        flaws.sort(Comparator.comparing(Flaw::span));
        return flaws;
    }

    List<Alternative> alternatives() {
        alternatives.sort(Comparator.comparing(Alternative::span));
        return alternatives;
    }
}
