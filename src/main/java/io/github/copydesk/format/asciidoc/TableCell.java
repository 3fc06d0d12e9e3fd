package io.github.copydesk.format.asciidoc;

import io.github.copydesk.text.Span;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param style the letter of its style, or a space
 * @param columns how many it takes
 * @param rows how many it takes
 * @param layout of its lines
 * @param row the index of the line it begins in
 */
record TableCell(char style, int columns, int rows, List<Span> lines, Layout layout, int row) {}
