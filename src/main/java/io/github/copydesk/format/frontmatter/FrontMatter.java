package io.github.copydesk.format.frontmatter;

import io.github.copydesk.format.mask.Masker;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import io.github.copydesk.text.Stet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What stands between two lines of {@code ---} at the very start of an article, in YAML. Between
 * lines of {@code +++} it is TOML, which is passed over.
 *
 * @param end where the article begins; 0 without front matter
 * @param values plain values as YAML gives them
 * @param blocks the values that readers see: title, description, summary
 */
public record FrontMatter(int end, Map<String, Object> values, List<Block> blocks, List<Flaw> flaws) {
    private static final FrontMatter ABSENT = new FrontMatter(0, Map.of(), List.of(), List.of());
    private static final Pattern OPENING = Pattern.compile("(---|\\+\\+\\+)[ \\t]*(?:\\r\\n?|\\n)");
    private static final Pattern KEY = Pattern.compile("(?m)^[\\w-]+:(?:\\s|$)");
    private static final int DEEPEST = 100;
    private static final Map<String, Block.Kind> SHOWN =
            Map.of("title", Block.Kind.TITLE, "description", Block.Kind.SUMMARY, "summary", Block.Kind.SUMMARY);

    public static FrontMatter read(String source) {
        Matcher opening = OPENING.matcher(source);
        if (!opening.lookingAt()) {
            return ABSENT;
        }
        Lines lines = Lines.of(source);
        int closing = closing(source, lines, opening.group(1));
        if (closing == 0) {
            return ABSENT;
        }
        int end = closing < lines.count() ? lines.line(closing + 1).start() : source.length();
        if (opening.group(1).equals("+++")) {
            return new FrontMatter(end, Map.of(), List.of(), List.of());
        }
        return read(source, lines, opening.end(), lines.line(closing).start(), end);
    }

    /** The language that the front matter names, or another one. */
    public String languageOr(String language) {
        return values.get("lang") instanceof String named && !named.isBlank() ? named.strip() : language;
    }

    /** The article whose body these values and blocks stand above. */
    public Document document(String path, String source, String language, List<Block> body, List<Stet> stets) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(body);
        return new Document(path, source, language, values, all, flaws, stets);
    }

    /** The number of the closing line, or 0. */
    private static int closing(String source, Lines lines, String fence) {
        for (int number = 2; number <= lines.count(); number++) {
            Span line = lines.line(number);
            if (line.length() < 3 || line.length() > 80) {
                continue;
            }
            String text = source.substring(line.start(), line.end()).stripTrailing();
            if (text.equals(fence) || (text.equals("...") && fence.equals("---"))) {
                return number;
            }
        }
        return 0;
    }

    private static FrontMatter read(String source, Lines lines, int start, int stop, int end) {
        String yaml = source.substring(start, stop);
        boolean blankFirst = yaml.startsWith("\n") || yaml.startsWith("\r");
        if (blankFirst && KEY.matcher(yaml).results().limit(2).count() < 2) {
            return ABSENT;
        }
        if (yaml.isBlank()) {
            return new FrontMatter(end, Map.of(), List.of(), List.of());
        }
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(false)
                .build();
        try {
            if (nestsTooDeep(yaml)) {
                return broken(end, lines.line(2), "its brackets nest too deep; write it with fewer");
            }
            Node root = new Compose(settings).composeString(yaml).orElse(null);
            if (!(root instanceof MappingNode map)) {
                return ABSENT;
            }
            Object values = new StandardConstructor(settings).constructSingleDocument(Optional.of(map));
            return new FrontMatter(end, plain(values), blocks(source, start, map), List.of());
        } catch (MarkedYamlEngineException e) {
            int line = place(e).map(mark -> mark.getLine() + 2).orElse(2);
            return orThematicBreak(yaml, broken(end, lines.line(Math.min(line, lines.count())), e.getProblem()));
        } catch (YamlEngineException e) {
            return orThematicBreak(yaml, broken(end, lines.line(2), String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            return broken(end, lines.line(2), "its lines nest too deep; write it with fewer levels");
        }
    }

    /** A bracket or quote that is open is to be seen where it opens; what is wrong in the map is not at the map's start. */
    private static Optional<Mark> place(MarkedYamlEngineException e) {
        boolean opened = e.getContext() != null && !e.getContext().contains("block");
        return opened && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    /** Prose between two thematic breaks need not be YAML, and "Note: it rained" is. */
    private static FrontMatter orThematicBreak(String yaml, FrontMatter broken) {
        return KEY.matcher(yaml).find() ? broken : ABSENT;
    }

    private static FrontMatter broken(int end, Span line, String what) {
        String message =
                "the front matter is not valid YAML (%s); put quotes around a value with a colon, a quote or a #"
                        .formatted(what);
        return new FrontMatter(end, Map.of(), List.of(), List.of(new Flaw(Flaw.Kind.FRONT_MATTER, line, message)));
    }

    /** The parser of YAML recurses. */
    private static boolean nestsTooDeep(String yaml) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char c = yaml.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest > DEEPEST
                || Pattern.compile("(?:[-?:] ){" + DEEPEST + "}").matcher(yaml).find();
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

    private static List<Block> blocks(String source, int start, MappingNode map) {
        List<Block> blocks = new ArrayList<>();
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key
                    && tuple.getValueNode() instanceof ScalarNode value
                    && SHOWN.containsKey(key.getValue())) {
                BlockBuilder block = YamlScalar.append(new BlockBuilder(), source, start, value);
                if (!block.isBlank()) {
                    blocks.add(Masker.mask(block).build(SHOWN.get(key.getValue()), 0));
                }
            }
        }
        return blocks;
    }
}
