package io.github.copydesk.style.passage;

import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of an article with a class: elements of HTML, blocks and phrases with a role in AsciiDoc, and the
 * content of directives and roles in reStructuredText.
 */
final class ClassStretches {
    private static final Pattern TAG = Pattern.compile("<(?<end>/?)(?<name>[A-Za-z][\\w:-]*)(?<rest>[^<>]*)>");
    private static final Pattern CLASS =
            Pattern.compile("\\s(?:class|className|outputclass)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Pattern BLOCK_ROLE =
            Pattern.compile("(?m)^\\[(?:[^\\]\\n]*?\\.|role=\"?)([\\w.-]+)[^\\]\\n]*]\\n(?<line>.*)");
    private static final Pattern PHRASE_ROLE = Pattern.compile("\\[\\.([\\w.-]+)](#{1,2})(?<text>.+?)\\2");
    private static final Pattern DELIMITER = Pattern.compile("([=*_.+-])\\1{3,}|--");
    private static final Pattern DIRECTIVE =
            Pattern.compile("(?m)^(?<indent> *)\\.\\. (?:class|rst-class|container):: (?<names>.*)\\n");
    private static final Pattern ROLE = Pattern.compile(":([\\w-]+):`[^`]+`");

    private final String source;
    private final Set<String> classes;
    private final List<Span> found = new ArrayList<>();

    private ClassStretches(String source, Set<String> classes) {
        this.source = source;
        this.classes = classes;
    }

    /** The stretches with any of these classes. */
    static List<Span> of(String source, FileType type, Set<String> classes) {
        ClassStretches stretches = new ClassStretches(source, classes);
        switch (type) {
            case MARKDOWN, MDX, QUARTO, HTML, XML -> stretches.elements();
            case ASCIIDOC -> stretches.roles();
            case RESTRUCTURED_TEXT -> stretches.directives();
            case PLAIN_TEXT -> {}
        }
        return stretches.found;
    }

    private boolean isOne(String names, String separator) {
        return Arrays.stream(names.split(separator, -1)).anyMatch(classes::contains);
    }

    private void elements() {
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            Matcher named = CLASS.matcher(tag.group("rest"));
            boolean opens =
                    tag.group("end").isEmpty() && !tag.group("rest").endsWith("/") && !VOID.contains(tag.group("name"));
            if (opens && named.find() && isOne(value(named), "\\s+")) {
                found.add(new Span(tag.start(), end(tag.group("name"), tag.end())));
            }
        }
    }

    private static String value(Matcher named) {
        return named.group(1) != null ? named.group(1) : named.group(2) != null ? named.group(2) : named.group(3);
    }

    /** The end of an element; if it is not closed, the end of its tag. */
    private int end(String name, int from) {
        int depth = 1;
        Matcher tag = TAG.matcher(source).region(from, source.length());
        while (tag.find()) {
            if (tag.group("name").equals(name) && !tag.group("rest").endsWith("/")) {
                depth += tag.group("end").isEmpty() ? 1 : -1;
                if (depth == 0) {
                    return tag.end();
                }
            }
        }
        return from;
    }

    private void roles() {
        Matcher block = BLOCK_ROLE.matcher(source);
        for (int at = 0; block.find(at); at = block.start("line")) {
            if (isOne(block.group(1), "\\.")) {
                int start = block.start("line");
                String line = block.group("line");
                boolean delimited = DELIMITER.matcher(line).matches();
                int end = source.indexOf(delimited ? "\n" + line : "\n\n", start);
                found.add(new Span(start, end < 0 ? source.length() : end));
            }
        }
        Matcher phrase = PHRASE_ROLE.matcher(source);
        while (phrase.find()) {
            if (isOne(phrase.group(1), "\\.")) {
                found.add(new Span(phrase.start(), phrase.end()));
            }
        }
    }

    private void directives() {
        Matcher directive = DIRECTIVE.matcher(source);
        while (directive.find()) {
            if (isOne(directive.group("names"), "\\s+")) {
                found.add(new Span(
                        directive.end(),
                        contentEnd(directive.end(), directive.group("indent").length())));
            }
        }
        Matcher role = ROLE.matcher(source);
        while (role.find()) {
            if (classes.contains(role.group(1))) {
                found.add(new Span(role.start(), role.end()));
            }
        }
    }

    /** The end of the content: all lines that are indented more, or else the next paragraph. */
    private int contentEnd(int from, int indent) {
        int end = from;
        boolean indented = true;
        boolean begun = false;
        while (end < source.length()) {
            int next = source.indexOf('\n', end);
            int lineEnd = next < 0 ? source.length() : next + 1;
            String line = source.substring(end, lineEnd);
            if (!line.isBlank() && !begun) {
                begun = true;
                indented = line.length() - line.stripLeading().length() > indent;
            }
            boolean over = indented
                    ? begun
                            && !line.isBlank()
                            && line.length() - line.stripLeading().length() <= indent
                    : line.isBlank();
            if (begun && over) {
                return end;
            }
            end = lineEnd;
        }
        return end;
    }
}
