package io.github.copydesk.format.rst;

import io.github.copydesk.text.Block;

/** A body that is open: lines that are indented far enough belong to it. */
final class RstFrame {
    /** The function of a body for the blocks in it. */
    enum Role {
        BODY,
        QUOTATION,
        /** Each line at its edge is a term. */
        GLOSSARY,
        /** A list of rows, which are lists of cells. */
        LIST_TABLE,
        ROW,
        /** Holds tabs, which readers see instead of each other. */
        TABS,
        TAB
    }

    private final Role role;
    private final int floor;
    private final Block.Kind first;
    private final Block.Kind rest;
    private final int depth;
    private int indent = -1;
    private boolean used;

    /**
     * For a table, the number of header rows and columns; for a row, whether it is a header, and its number of header
     * cells.
     */
    private int headers;

    private int stubs;
    private int children;

    private int tabSet = -1;
    private int tabs;
    private int choice;
    private int tabEnd = -1;
    private int begin;

    /**
     * @param floor the lowest column of what belongs to it
     * @param first what its first paragraph is
     * @param rest what the others are
     * @param depth how many lists it is in
     */
    RstFrame(Role role, int floor, Block.Kind first, Block.Kind rest, int depth) {
        this.role = role;
        this.floor = floor;
        this.first = first;
        this.rest = rest;
        this.depth = depth;
    }

    Role role() {
        return role;
    }

    int floor() {
        return floor;
    }

    /** The column of its text; -1 until a line after the marker was read. */
    int indent() {
        return indent;
    }

    void indent(int column) {
        indent = column;
    }

    /** The kind of a paragraph in it. */
    Block.Kind kind() {
        return used ? rest : first;
    }

    Block.Kind rest() {
        return rest;
    }

    int depth() {
        return depth;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }

    void heads(int rows, int columns) {
        headers = rows;
        stubs = columns;
    }

    /** Opens the next row of a table, whose text begins at a column. */
    RstFrame row(int column) {
        RstFrame row = new RstFrame(Role.ROW, column, first, rest, depth);
        row.heads(children++ < headers ? Integer.MAX_VALUE : stubs, 0);
        return row;
    }

    /** Opens the next cell of a row. */
    RstFrame cell(int column) {
        Block.Kind kind = children++ < headers ? Block.Kind.TABLE_HEADER : Block.Kind.TABLE_CELL;
        return new RstFrame(Role.BODY, column, kind, kind, depth);
    }

    void opensTabs(int set) {
        tabSet = set;
        tabs = 0;
    }

    boolean hasTabSet() {
        return tabSet >= 0;
    }

    /** Lets a tab be the next choice in this body. */
    void add(RstFrame tab, int bodyBegin) {
        tab.tabSet = tabSet;
        tab.choice = tabs++;
        tab.begin = bodyBegin;
    }

    int tabSet() {
        return tabSet;
    }

    int choice() {
        return choice;
    }

    int begin() {
        return begin;
    }

    /** The index of the line at which the last tab in this body ended. */
    int tabEnd() {
        return tabEnd;
    }

    void tabEnd(int index) {
        tabEnd = index;
    }
}
