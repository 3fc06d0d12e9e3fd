package io.github.copydesk.format.frontmatter;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The tags of YAML that only an application knows, such as {@code !!python/str} or {@code !ruby/object:Boat}. A site
 * generator reads a value with such a tag as if it had none.
 */
final class ApplicationTags {
    private static final Set<Tag> STANDARD =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP, Tag.SET, Tag.BINARY, Tag.MERGE);

    /** Gives each node below a root that has such a tag the tag of its kind: a text, a list or a map. */
    static void replace(Node root) {
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> nodes = new ArrayDeque<>();
        nodes.push(root);
        while (!nodes.isEmpty()) {
            Node node = nodes.pop();
            if (!seen.add(node)) {
                continue;
            }
            if (!STANDARD.contains(node.getTag())) {
                node.setTag(ofKind(node));
            }
            if (node instanceof MappingNode map) {
                map.getValue().forEach(entry -> {
                    nodes.push(entry.getKeyNode());
                    nodes.push(entry.getValueNode());
                });
            } else if (node instanceof SequenceNode list) {
                list.getValue().forEach(nodes::push);
            }
        }
    }

    private static Tag ofKind(Node node) {
        return switch (node.getNodeType()) {
            case MAPPING -> Tag.MAP;
            case SEQUENCE -> Tag.SEQ;
            default -> Tag.STR;
        };
    }

    private ApplicationTags() {}
}
