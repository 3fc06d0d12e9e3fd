package io.github.copydesk.format.frontmatter;

import io.github.copydesk.format.mask.TemplateTags;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML, and finds its texts in the source. */
final class YamlReader {
    private static final int DEEPEST = 100;
    private static final Pattern DEEP_LISTS = Pattern.compile("(?:[-?:] ){" + DEEPEST + "}");

    /** A node with its nested keys. */
    private record Place(List<String> keys, Node node) {}

    private final String source;
    private final int start;
    private final int limit;
    private final ShownValues shown;

    YamlReader(String source, int start, int limit, ShownValues shown) {
        this.source = source;
        this.start = start;
        this.limit = limit;
        this.shown = shown;
    }

    /** The values; empty if it is YAML but not a map. */
    Optional<Object> read() {
        try {
            return read(source);
        } catch (BrokenException e) {
            String filled = withoutTags();
            if (filled.equals(source)) {
                throw e;
            }
            try {
                return read(filled);
            } catch (BrokenException broken) {
                throw e; // the tags are not the reason
            }
        }
    }

    /** The source with placeholders for the tags that a template engine replaces before the YAML is read. */
    private String withoutTags() {
        StringBuilder filled = new StringBuilder(source);
        TemplateTags tags = new TemplateTags(source.substring(0, limit));
        int at = start;
        while (at < limit) {
            int end = tags.end(at);
            for (int i = at; i < end; i++) {
                filled.setCharAt(i, Block.MASKED);
            }
            at = Math.max(end, at + 1);
        }
        return filled.toString();
    }

    /** @param text the source, or the same with placeholders for its tags */
    private Optional<Object> read(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setAllowNonScalarKeys(false)
                .build();
        String yaml = text.substring(start, limit);
        if (nestsTooDeep(yaml)) {
            throw new BrokenException(start, "its brackets are nested too deeply; use fewer levels");
        }
        try {
            Node root = new Compose(settings).composeString(yaml).orElse(null);
            if (!(root instanceof MappingNode)) {
                return Optional.empty();
            }
            ApplicationTags.replace(root);
            Object values = new StandardConstructor(settings).constructSingleDocument(Optional.of(root));
            show(root, text);
            return Optional.of(values);
        } catch (MarkedYamlEngineException e) {
            int place =
                    place(e).map(mark -> YamlScalar.offset(source, start, mark)).orElse(start);
            throw broken(place, e.getProblem());
        } catch (YamlEngineException e) {
            throw broken(start, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw new BrokenException(start, "its lines are nested too deeply; use fewer levels");
        }
    }

    private static BrokenException broken(int place, String problem) {
        return new BrokenException(place, problem + "; put quotes around a value with a colon, a quote or a #");
    }

    /**
     * The place of a mistake: that of an unclosed bracket or quote, or that of the wrong entry, not the start of the
     * map.
     */
    private static Optional<Mark> place(MarkedYamlEngineException e) {
        boolean opened = e.getContext() != null && !e.getContext().contains("block");
        return opened && e.getContextMark().isPresent() ? e.getContextMark() : e.getProblemMark();
    }

    /** Whether the YAML is nested too deep for its recursive parser. */
    private static boolean nestsTooDeep(String yaml) {
        char[] chars = yaml.toCharArray();
        int depth = 0;
        int deepest = 0;
        int signs = 0;
        for (char c : chars) {
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
            signs += c == '-' || c == '?' || c == ':' ? 1 : 0;
        }
        return deepest > DEEPEST
                || (signs >= DEEPEST && DEEP_LISTS.matcher(yaml).find());
    }

    /** Shows the values of a node; one that aliases repeat is shown once. */
    private void show(Node root, String text) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Place> places = new ArrayDeque<>();
        places.push(new Place(List.of(), root));
        while (!places.isEmpty()) {
            Place place = places.pop();
            if (!seen.add(place.node())) {
                continue;
            }
            if (place.node() instanceof MappingNode map) {
                for (NodeTuple tuple : backwards(map.getValue())) {
                    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                    places.push(new Place(with(place.keys(), key), tuple.getValueNode()));
                }
            } else if (place.node() instanceof SequenceNode list) {
                backwards(list.getValue()).forEach(entry -> places.push(new Place(place.keys(), entry)));
            } else if (place.node() instanceof ScalarNode scalar && isText(scalar, place.keys())) {
                shown.add(place.keys(), YamlScalar.append(new BlockBuilder(), source, text, start, scalar));
            }
        }
    }

    /** Whether a scalar is text; a year may be a title. */
    private static boolean isText(ScalarNode scalar, List<String> keys) {
        return scalar.getTag().equals(Tag.STR)
                || (keys.size() == 1 && !scalar.getTag().equals(Tag.NULL));
    }

    private static <T> List<T> backwards(List<T> list) {
        List<T> backwards = new ArrayList<>(list);
        Collections.reverse(backwards);
        return backwards;
    }

    private static List<String> with(List<String> keys, String key) {
        List<String> all = new ArrayList<>(keys);
        all.add(key);
        return all;
    }
}
