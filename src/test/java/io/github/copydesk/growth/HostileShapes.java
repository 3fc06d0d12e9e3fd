package io.github.copydesk.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Texts that are deep or wide in the markup of one format. */
final class HostileShapes {
    private HostileShapes() {}

    /** Of the format that has this ending. */
    static List<HostileText> of(String ending) {
        return switch (ending) {
            case "md", "mdx" -> markdown();
            case "rst" -> restructuredText();
            case "xml" -> xml();
            default -> List.of();
        };
    }

    private static List<HostileText> markdown() {
        List<HostileText> shapes = new ArrayList<>();
        for (String line : List.of("!!! note\n", "=== \"a\"\n", "[^a]: b\n", "a\n: b\n", "<A>\n")) {
            shapes.add(stairs(4, line));
        }
        shapes.add(shape("code cut by the bars of a table", n -> "|a|b|\n|-|-|\n" + "|`a|b` |\n".repeat(n / 9)));
        shapes.add(shape(
                "code cut by the bars of one row",
                n -> "|a".repeat(n / 7) + "|\n" + "|-".repeat(n / 7) + "|\n" + "|`b".repeat(n / 7) + "|\n"));
        return shapes;
    }

    private static List<HostileText> restructuredText() {
        List<HostileText> shapes = new ArrayList<>();
        for (String line : List.of("- a\n", ".. note:: a\n", ".. note::", "a::\n")) {
            shapes.add(stairs(1, line));
        }
        shapes.add(shape("a list before empty lines", n -> "- ".repeat(n / 4) + "a" + "\n".repeat(n / 2)));
        shapes.add(shape("lines below a far one", n -> " ".repeat(n / 2) + "a\n" + " a\n".repeat(n / 6)));
        shapes.add(shape("rows of a wide grid", n -> grid(n) + "| |\n".repeat(n / 8)));
        shapes.add(shape("one row of a wide grid", n -> grid(n) + "|" + " |".repeat(n / 4) + "\n" + grid(n)));
        shapes.add(shape("a wide simple table", n -> simple(n) + "a b\n".repeat(n / 8) + simple(n)));
        shapes.add(shape("a wide simple table without an end", n -> simple(n) + "\na\n".repeat(n / 6)));
        shapes.add(shape("small grids", n -> "+---+\n| a |\n+---+\n\n".repeat(n / 19)));
        shapes.add(shape("tabs before empty lines", n -> "- .. tab:: a\n\n".repeat(n / 20) + "\n".repeat(n / 4)));
        shapes.add(shape("marks that nothing ends", n -> "x " + "*a ".repeat(n / 6) + "``" + "`b ".repeat(n / 6)));
        return shapes;
    }

    private static List<HostileText> xml() {
        List<HostileText> shapes = new ArrayList<>();
        for (String name :
                List.of("section", "para", "emphasis", "footnote", "itemizedlist", "code", "entry", "bogus")) {
            shapes.add(shape("nested " + name, n -> {
                int deep = n / (2 * name.length() + 7);
                return "<article xmlns='http://docbook.org/ns/docbook'>"
                        + "<%s>a ".formatted(name).repeat(deep)
                        + "</%s>".formatted(name).repeat(deep) + "</article>";
            }));
        }
        return shapes;
    }

    /** Each line further in than the one before. */
    private static HostileText stairs(int width, String line) {
        return shape("stairs of " + line.strip(), n -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; text.length() < n; i++) {
                text.append(" ".repeat(width * i)).append(line);
            }
            return text.toString();
        });
    }

    private static String grid(int size) {
        return "+" + "-+".repeat(size / 4) + "\n";
    }

    private static String simple(int size) {
        return "= ".repeat(size / 4) + "=\n";
    }

    private static HostileText shape(String name, IntFunction<String> of) {
        return new HostileText(name, of);
    }
}
