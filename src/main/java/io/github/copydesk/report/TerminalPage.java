package io.github.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Lays out a Markdown page for a terminal: prose in lines of at most 80 characters, headings in capitals, examples and
 * code indented, tables in columns, links as their text. The address of a link to the web follows in brackets.
 */
final class TerminalPage {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    private TerminalPage() {}

    /** Returns the text without a line break at its end. */
    static String of(String markdown) {
        return String.join("\n", blocks(PARSER.parse(markdown), WIDTH, false));
    }

    private static List<String> blocks(Node parent, int width, boolean tight) {
        List<String> lines = new ArrayList<>();
        for (Node block : children(parent)) {
            if (!lines.isEmpty() && !tight) {
                lines.add("");
            }
            lines.addAll(block(block, width));
        }
        return lines;
    }

    private static List<String> block(Node block, int width) {
        if (block instanceof Heading) {
            return wrapped(text(block).toUpperCase(Locale.ROOT), width);
        }
        if (block instanceof Paragraph) {
            return wrapped(text(block), width);
        }
        if (block instanceof FencedCodeBlock fence) {
            return code(fence.getLiteral());
        }
        if (block instanceof IndentedCodeBlock indented) {
            return code(indented.getLiteral());
        }
        if (block instanceof HtmlBlock html) {
            return code(html.getLiteral());
        }
        if (block instanceof ListBlock list) {
            return list(list, width);
        }
        if (block instanceof TableBlock) {
            return table(block);
        }
        return blocks(block, width, false);
    }

    private static List<String> list(ListBlock list, int width) {
        List<String> lines = new ArrayList<>();
        int number = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : 0;
        for (Node item : children(list)) {
            if (!lines.isEmpty() && !list.isTight()) {
                lines.add("");
            }
            String marker = list instanceof OrderedList ? number++ + ". " : "- ";
            String indent = " ".repeat(marker.length());
            for (String line : blocks(item, width - marker.length(), list.isTight())) {
                lines.add((marker + line).stripTrailing());
                marker = indent;
            }
        }
        return lines;
    }

    private static List<String> table(Node table) {
        List<List<String>> rows = children(table).stream()
                .flatMap(section -> children(section).stream())
                .map(row -> children(row).stream().map(TerminalPage::text).toList())
                .toList();
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int widest = rows.stream()
                        .mapToInt(it -> column < it.size() ? it.get(column).length() : 0)
                        .max()
                        .orElse(0);
                line.append(row.get(i)).append(" ".repeat(widest - row.get(i).length() + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static List<String> code(String literal) {
        return literal.lines().map(line -> (INDENT + line).stripTrailing()).toList();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNext)
                .toList();
    }

    private static String text(Node block) {
        StringBuilder text = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text it) {
                text.append(it.getLiteral());
            }

            @Override
            public void visit(Code it) {
                text.append(it.getLiteral());
            }

            @Override
            public void visit(HtmlInline it) {
                text.append(it.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak it) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak it) {
                text.append(' ');
            }

            @Override
            public void visit(Link it) {
                int start = text.length();
                visitChildren(it);
                String address = it.getDestination();
                if (address.startsWith("http") && !text.substring(start).equals(address)) {
                    text.append(" (").append(address).append(')');
                }
            }
        });
        return text.toString();
    }
}
