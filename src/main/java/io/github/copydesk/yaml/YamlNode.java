package io.github.copydesk.yaml;

import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value and its place. A getter fails with what it expected if the value is of another kind. */
public final class YamlNode {
    private final YamlFile file;
    private final Node node;

    YamlNode(YamlFile file, Node node) {
        this.file = file;
        this.node = node;
    }

    public Place place() {
        return file.place(node);
    }

    public boolean isScalar() {
        return node instanceof ScalarNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether there is nothing after the key. */
    public boolean isEmpty() {
        return node.getTag().equals(Tag.NULL);
    }

    /** A scalar as it is written: {@code no} and {@code 1.10} stay as they are. */
    public String string() {
        if (node instanceof ScalarNode scalar && !isEmpty()) {
            return scalar.getValue();
        }
        throw expected("a text");
    }

    public boolean bool() {
        return switch (isScalar() ? string().toLowerCase(Locale.ROOT) : "") {
            case "true" -> true;
            case "false" -> false;
            default -> throw expected("true or false");
        };
    }

    public int integer() {
        try {
            return Integer.parseInt(string());
        } catch (NumberFormatException e) {
            throw expected("a whole number");
        }
    }

    public double number() {
        try {
            return Double.parseDouble(string());
        } catch (NumberFormatException e) {
            throw expected("a number");
        }
    }

    /** A number of bytes: {@code 10 MB}, {@code 500 kB}, {@code 2000}; a kilobyte has 1,024. */
    public long bytes() {
        String size = string().toLowerCase(Locale.ROOT);
        String digits = size.replaceFirst("\\s*(?:k|m|g)?b?$", "");
        if (!digits.matches("[0-9]{1,9}")) {
            throw expected("a size such as 10 MB");
        }
        String unit = size.substring(digits.length()).strip();
        int shift = unit.startsWith("k") ? 10 : unit.startsWith("m") ? 20 : unit.startsWith("g") ? 30 : 0;
        return Long.parseLong(digits) << shift;
    }

    /** The items of a list. A single value is a list of one item; no value is an empty list. */
    public List<YamlNode> items() {
        if (isEmpty()) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlNode(file, item))
                    .toList();
        }
        return List.of(this);
    }

    public List<String> strings() {
        if (isMap()) {
            throw expected("a list");
        }
        return items().stream().map(YamlNode::string).toList();
    }

    /** A map. A list of maps with one entry each is read as a map, as in Vale. */
    public YamlMap map() {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, place(), mapping.getValue());
        }
        if (isEmpty()) {
            return new YamlMap(file, place(), List.of());
        }
        if (node instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(MappingNode.class::isInstance)) {
            List<NodeTuple> entries = sequence.getValue().stream()
                    .flatMap(item -> ((MappingNode) item).getValue().stream())
                    .toList();
            return new YamlMap(file, place(), entries);
        }
        throw expected("a map of keys and values");
    }

    /** A map in the syntax of a map. */
    YamlMap mapping() {
        if (node instanceof SequenceNode) {
            throw expected("keys and values");
        }
        return map();
    }

    public ConfigurationException mistake(String what) {
        return place().mistake(what);
    }

    public ConfigurationException mistake(String what, String cure) {
        return place().mistake(what, cure);
    }

    private ConfigurationException expected(String what) {
        String found = isEmpty()
                ? "nothing"
                : isScalar() ? "'" + ((ScalarNode) node).getValue() + "'" : isMap() ? "a map" : "a list";
        return mistake("expected " + what + ", found " + found);
    }
}
