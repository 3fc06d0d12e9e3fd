package io.github.copydesk.format.xml;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import java.util.Set;

/** An open element, with what holds for the text in it. */
final class Frame {
    /** The name with its prefix, as in its closing tag. */
    final String name;

    final int start;
    final int startEnd;
    Role role = Role.INLINE;
    Mask.Kind mask = Mask.Kind.CODE;
    Block.Kind kind = Block.Kind.PARAGRAPH;
    int level;
    int sections;
    int lists;
    boolean header;
    /** The kind of a title in it. */
    Block.Kind titleKind = Block.Kind.CAPTION;

    /** For which text it closes the gate. */
    Set<String> values = Set.of();

    /** Whether another block waits for its end. */
    boolean interrupts;

    private Frame(String name, int start, int startEnd) {
        this.name = name;
        this.start = start;
        this.startEnd = startEnd;
    }

    static Frame root() {
        return new Frame("", 0, 0);
    }

    /** An element in this one, for which the same holds. */
    Frame child(String childName, int childStart, int childStartEnd) {
        Frame child = new Frame(childName, childStart, childStartEnd);
        child.kind = kind;
        child.level = level;
        child.sections = sections;
        child.lists = lists;
        child.header = header;
        child.titleKind = titleKind;
        return child;
    }

    /** Makes this frame that of an element with a row. */
    void enter(ElementRow row) {
        role = row.role();
        mask = row.mask();
        values = row.values();
        switch (role) {
            case SECTION, ITEM -> {
                sections++;
                titleKind = sections == 1 ? Block.Kind.TITLE : Block.Kind.HEADING;
                kind = Block.Kind.PARAGRAPH;
                level = 0;
            }
            case WRAPPER -> {}
            case TITLE -> {
                kind = titleKind;
                level = headingLevel(row);
            }
            case LIST -> {
                lists++;
                titleKind = Block.Kind.CAPTION;
            }
            case HEAD -> header = true;
            case INLINE, LABEL, REFERENCE -> {}
            default -> titleKind = Block.Kind.CAPTION;
        }
        row.kind().ifPresent(own -> {
            kind = header && own == Block.Kind.TABLE_CELL ? Block.Kind.TABLE_HEADER : own;
            level = kind == Block.Kind.LIST_ITEM ? Math.max(1, lists) : headingLevel(row);
        });
    }

    private int headingLevel(ElementRow row) {
        return kind != Block.Kind.HEADING ? 0 : row.level() > 0 ? row.level() : Math.max(1, sections);
    }

    /** Hides the content of the element from readers. */
    void quieten() {
        role = switch (role) {
            case INLINE, LABEL, REFERENCE, MASK -> Role.MASK;
            case ASIDE, PICTURE, HIDDEN -> Role.HIDDEN;
            default -> Role.GONE;
        };
        mask = Mask.Kind.LIVE;
    }

    boolean isSection() {
        return role == Role.SECTION || role == Role.ITEM;
    }

    /** Whether the text before it and after it is separate. */
    boolean isApart() {
        return switch (role) {
            case BLOCK, SECTION, ITEM, WRAPPER, TITLE, LIST, HEAD, GONE, HTML, GATE, LANGUAGE -> true;
            default -> false;
        };
    }

    /** Whether nothing in it is read as text of the document. */
    boolean isQuiet() {
        return isCaptured() || role == Role.MASK || role == Role.HIDDEN || role == Role.GONE;
    }

    /** Whether its text is read in another way. */
    boolean isCaptured() {
        return role == Role.HTML || role == Role.GATE || role == Role.LANGUAGE;
    }

    boolean isRoot() {
        return name.isEmpty();
    }
}
