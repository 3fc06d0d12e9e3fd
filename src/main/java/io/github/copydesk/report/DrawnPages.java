package io.github.copydesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of our own rules, rendered when copydesk is built: rendering them in every run would take longer than
 * checking some dozens of articles. Other pages, such as a project's, are rendered when they are shown.
 */
public final class DrawnPages {
    /** In the package of this class. */
    public static final String RESOURCE = "rule-pages";

    /** The end of each part of a page; neither Markdown nor HTML contains it. */
    private static final char END = '\0';

    private static final Map<String, RulePage> PAGES = read();

    private DrawnPages() {}

    /** The page with this Markdown. */
    static Optional<RulePage> get(String markdown) {
        return Optional.ofNullable(PAGES.get(markdown));
    }

    /** Renders pages into the file that this class reads. */
    public static String draw(List<String> pages) {
        StringBuilder drawn = new StringBuilder();
        for (String markdown : pages) {
            RulePage page = PageRenderer.draw(markdown);
            for (String part : List.of(markdown, page.summary(), page.text(), page.html())) {
                drawn.append(part).append(END);
            }
        }
        return drawn.toString();
    }

    private static Map<String, RulePage> read() {
        try (InputStream in = DrawnPages.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Map.of() : read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, RulePage> read(String drawn) {
        Map<String, RulePage> pages = new HashMap<>();
        int at = 0;
        while (at < drawn.length()) {
            String[] parts = new String[4];
            for (int i = 0; i < parts.length; i++) {
                int end = drawn.indexOf(END, at);
                parts[i] = drawn.substring(at, end);
                at = end + 1;
            }
            pages.put(parts[0], new RulePage(parts[1], parts[2], parts[3]));
        }
        return pages;
    }
}
