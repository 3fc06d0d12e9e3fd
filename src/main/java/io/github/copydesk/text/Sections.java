package io.github.copydesk.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of a document, by its headings.
 *
 * <p>Two sections are siblings if they have the same level and the same parent. Manuals often word siblings alike, such
 * as one for each system or option.
 */
public final class Sections {
    /**
     * The place of a block.
     *
     * @param parent the number of the block that heads the section above; -1 for none
     * @param heading the number of the block that heads its section; -1 before the first heading
     * @param level of its section's heading; 0 before the first one
     */
    private record Place(int parent, int heading, int level) {}

    private final Map<Block, Place> places = new HashMap<>();

    private Sections(List<Block> blocks) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.HEADING) {
                while (!open.isEmpty() && blocks.get(open.element()).level() >= block.level()) {
                    open.pop();
                }
                open.push(i);
                continue;
            }
            int heading = open.isEmpty() ? -1 : open.element();
            int parent =
                    open.size() < 2 ? -1 : open.stream().skip(1).findFirst().orElse(-1);
            int level = heading < 0 ? 0 : blocks.get(heading).level();
            places.put(block, new Place(parent, heading, level));
        }
    }

    public static Sections of(Document document) {
        return document.derive(Sections.class, it -> new Sections(it.blocks()));
    }

    /** Whether two blocks are in sibling sections. */
    public boolean areBeside(Block one, Block other) {
        Place mine = places.get(one);
        Place its = places.get(other);
        return mine != null
                && its != null
                && mine.heading() != its.heading()
                && mine.level() > 1
                && mine.level() == its.level()
                && mine.parent() == its.parent();
    }
}
