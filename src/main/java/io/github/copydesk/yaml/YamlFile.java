package io.github.copydesk.yaml;

import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The text of a YAML file, kept to show its lines in messages. */
record YamlFile(String path, String text, Lines lines) {
    Place place(Node node) {
        return node.getStartMark().map(this::place).orElseGet(() -> place(1, 1));
    }

    Place place(Mark mark) {
        return place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    Place place(int line, int column) {
        int known = Math.min(line, lines.count());
        Span span = lines.line(known);
        return new Place(path, known, column, text.substring(span.start(), span.end()));
    }
}
