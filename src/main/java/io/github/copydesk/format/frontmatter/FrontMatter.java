package io.github.copydesk.format.frontmatter;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The front matter of an article: YAML between lines of {@code ---}, TOML between lines of {@code +++}, a JSON object,
 * or lines of keys and values.
 *
 * @param end where the article begins; 0 without front matter
 * @param values the values as YAML gives them
 * @param blocks the values that readers see: title, description, captions
 */
public record FrontMatter(int end, Map<String, Object> values, List<Block> blocks, List<Flaw> flaws) {
    private static final FrontMatter ABSENT = new FrontMatter(0, Map.of(), List.of(), List.of());
    private static final Pattern KEY = Pattern.compile("(?m)^[\\w-]+:(?:\\s|$)");

    /** Reads front matter between two lines, in brackets, of JBake or of Nikola, which any format may have. */
    public static FrontMatter read(String source) {
        return Envelope.of(source).map(it -> read(source, it)).orElseGet(() -> {
            ShownValues shown = new ShownValues();
            HeaderLines lines = new HeaderLines(source, shown);
            boolean nikola = source.startsWith("..") || source.startsWith("<!--");
            return ofLines(nikola ? lines.nikola() : lines.jbake(), lines, shown);
        });
    }

    /** Whether the source begins with the fields of Nikola, in reStructuredText. */
    public static boolean hasNikolaFields(String source) {
        return source.startsWith(".. ") && new HeaderLines(source, new ShownValues()).nikola() > 0;
    }

    /** Reads the front matter of Markdown, which may also be lines of keys and values. */
    public static FrontMatter ofMarkdown(String source) {
        FrontMatter usual = read(source);
        if (usual.end > 0) {
            return usual;
        }
        Optional<Envelope> unopened = Envelope.unopened(source);
        if (unopened.isPresent()) {
            return read(source, unopened.get());
        }
        ShownValues shown = new ShownValues();
        HeaderLines lines = new HeaderLines(source, shown);
        return ofLines(source.startsWith("%") ? lines.percents() : lines.fields(), lines, shown);
    }

    /**
     * Reads the front matter of plain text. Since a line of dashes may be a dividing line, only YAML with two keys or
     * more counts.
     */
    public static FrontMatter ofPlainText(String source) {
        return Envelope.of(source)
                .filter(it -> it.syntax() == Envelope.Syntax.YAML && source.startsWith("---") && hasKeys(source, it, 2))
                .map(it -> read(source, it))
                .orElse(ABSENT);
    }

    /** The language of the front matter, or else the given one, which may be a variant of the same. */
    public String languageOr(String language) {
        return Stream.of("lang", "language", "locale")
                .flatMap(key -> values.get(key) instanceof String named ? Stream.of(named) : Stream.empty())
                .flatMap(named -> LanguageTag.of(named).stream())
                .findFirst()
                .map(named -> LanguageTag.or(named, language))
                .orElse(language);
    }

    /** The article with this front matter and a body. */
    public Document document(String path, String source, String language, List<Block> body, List<Stet> stets) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(body);
        return new Document(path, source, language, values, all, flaws, stets);
    }

    private static FrontMatter ofLines(int end, HeaderLines lines, ShownValues shown) {
        return end == 0 ? ABSENT : new FrontMatter(end, plain(lines.values()), shown.blocks(), List.of());
    }

    private static boolean hasKeys(String source, Envelope envelope, int fewest) {
        String text = source.substring(envelope.start(), envelope.stop());
        return KEY.matcher(text).results().limit(fewest).count() == fewest;
    }

    private static FrontMatter read(String source, Envelope envelope) {
        boolean yaml = envelope.syntax() == Envelope.Syntax.YAML;
        String text = source.substring(envelope.start(), envelope.stop());
        boolean emptyFirst = text.startsWith("\n") || text.startsWith("\r");
        if (yaml && emptyFirst && !hasKeys(source, envelope, 2)) {
            return ABSENT;
        }
        if (text.isBlank()) {
            return new FrontMatter(envelope.end(), Map.of(), List.of(), List.of());
        }
        ShownValues shown = new ShownValues();
        try {
            return values(source, envelope, shown)
                    .map(it -> new FrontMatter(envelope.end(), plain(it), shown.blocks(), List.of()))
                    .orElse(ABSENT);
        } catch (BrokenException e) {
            // Prose between two thematic breaks need not be YAML, and "Note: it rained" is.
            return yaml && !hasKeys(source, envelope, 1) ? ABSENT : broken(source, envelope, e);
        }
    }

    private static Optional<Object> values(String source, Envelope envelope, ShownValues shown) {
        int start = envelope.start();
        int stop = envelope.stop();
        return switch (envelope.syntax()) {
            case YAML -> new YamlReader(source, start, stop, shown).read();
            case TOML -> Optional.of(new TomlReader(source, start, stop, shown).read());
            case JSON ->
                Optional.of(new ValueReader(source, start, stop, ValueReader.Syntax.JSON, shown).value(List.of()));
            case JSON_MEMBERS ->
                Optional.of(new ValueReader(source, start, stop, ValueReader.Syntax.JSON, shown).members());
        };
    }

    private static FrontMatter broken(String source, Envelope envelope, BrokenException e) {
        Lines lines = Lines.of(source);
        int line = lines.at(Math.min(e.place(), Math.max(envelope.start(), envelope.stop() - 1)))
                .line();
        String language = envelope.syntax() == Envelope.Syntax.JSON_MEMBERS
                ? "JSON"
                : envelope.syntax().name();
        String message = "the front matter is not valid %s (%s); %s".formatted(language, e.fact(), e.cure());
        Flaw flaw = new Flaw(Flaw.Kind.FRONT_MATTER, withoutIndent(source, lines.line(line)), message);
        return new FrontMatter(envelope.end(), Map.of(), List.of(), List.of(flaw));
    }

    private static Span withoutIndent(String source, Span line) {
        int start = line.start();
        while (start < line.end() && Character.isWhitespace(source.charAt(start))) {
            start++;
        }
        return new Span(start, line.end());
    }

    private static Map<String, Object> plain(Object values) {
        Map<String, Object> plain = new LinkedHashMap<>();
        if (values instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (key != null && value != null) {
                    plain.put(String.valueOf(key), value);
                }
            });
        }
        return Collections.unmodifiableMap(plain);
    }
}
