package io.github.copydesk.yaml;

import io.github.copydesk.text.Lines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Keys and values in the order of the file. {@link #get} ignores the case of keys, as Vale does; the same key twice is
 * a mistake.
 */
public final class YamlMap {
    private static final String TWICE = "Keep one of the two, with the values of both.";

    private final Place place;
    private final List<YamlEntry> entries = new ArrayList<>();
    private final Map<String, YamlNode> byKey = new HashMap<>();

    YamlMap(YamlFile file, Place place, List<NodeTuple> tuples) {
        this.place = place;
        Set<String> seen = new HashSet<>();
        for (NodeTuple tuple : tuples) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            YamlNode value = new YamlNode(file, tuple.getValueNode());
            String name = key.string();
            if (!seen.add(name)) {
                throw key.mistake("'%s' appears twice".formatted(name), TWICE);
            }
            entries.add(new YamlEntry(name, key.place(), value));
            byKey.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
        }
    }

    /** Reads a file that consists of a map; an empty file is an empty map. */
    public static YamlMap read(String path, String text) {
        return read(path, text, text);
    }

    /**
     * Reads YAML that is only the beginning of a file.
     *
     * @param whole the whole file, for the lines in messages
     */
    static YamlMap read(String path, String yaml, String whole) {
        YamlFile file = new YamlFile(path, whole, Lines.of(whole));
        LoadSettings settings = LoadSettings.builder()
                .setLabel(path)
                .setSchema(new CoreSchema())
                .build();
        try {
            Optional<Node> top = new Compose(settings).composeString(yaml);
            if (top.isEmpty()) {
                return new YamlMap(file, file.place(1, 1), List.of());
            }
            return new YamlNode(file, top.get()).mapping();
        } catch (MarkedYamlEngineException e) {
            Place where = e.getProblemMark().map(file::place).orElseGet(() -> file.place(1, 1));
            throw where.mistake("not valid YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw file.place(1, 1).mistake("not valid YAML: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw file.place(1, 1).mistake("not valid YAML: nested too deeply");
        }
    }

    public Place place() {
        return place;
    }

    public List<YamlEntry> entries() {
        return List.copyOf(entries);
    }

    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(byKey.get(key.toLowerCase(Locale.ROOT)));
    }

    /**
     * The value of a required key.
     *
     * @throws ConfigurationException when it is missing
     */
    public YamlNode require(String key, String cure) {
        return get(key).orElseThrow(() -> place.mistake("'%s' is missing".formatted(key), cure));
    }

    public String string(String key, String otherwise) {
        return get(key).map(YamlNode::string).orElse(otherwise);
    }

    public boolean bool(String key, boolean otherwise) {
        return get(key).map(YamlNode::bool).orElse(otherwise);
    }

    public int integer(String key, int otherwise) {
        return get(key).map(YamlNode::integer).orElse(otherwise);
    }

    public double number(String key, double otherwise) {
        return get(key).map(YamlNode::number).orElse(otherwise);
    }

    public List<String> strings(String key) {
        return get(key).map(YamlNode::strings).orElse(List.of());
    }

    /** Fails on any other key, and on a key that appears twice in different case. */
    public YamlMap allow(Collection<String> keys) {
        Map<String, String> known = new HashMap<>();
        keys.forEach(key -> known.put(key.toLowerCase(Locale.ROOT), key));
        Set<String> seen = new HashSet<>();
        for (YamlEntry entry : entries) {
            String key = entry.key().toLowerCase(Locale.ROOT);
            if (!known.containsKey(key)) {
                throw entry.place().mistake("unknown key '%s'".formatted(entry.key()), Nearest.hint(entry.key(), keys));
            }
            if (!seen.add(key)) {
                throw entry.place().mistake("'%s' appears twice".formatted(entry.key()), TWICE);
            }
        }
        return this;
    }
}
