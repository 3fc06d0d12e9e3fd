package io.github.copydesk.names.context;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The user names of an article that a table gives beside the names of their owners: {@code | annlee | Ann Lee |}. */
public record TableHandles(Set<String> handles) {
    /** The user names, in lower case. */
    public static TableHandles of(Document document) {
        Set<String> handles = new HashSet<>();
        List<Block> blocks = document.blocks();
        for (int i = 1; i < blocks.size(); i++) {
            if (isCell(blocks.get(i - 1)) && isCell(blocks.get(i))) {
                String left = blocks.get(i - 1).text().strip();
                String right = blocks.get(i).text().strip();
                String glued = Phrase.glued(left);
                if (left.contains(" ") != right.contains(" ") && glued.equals(Phrase.glued(right))) {
                    handles.add(glued);
                }
            }
        }
        return new TableHandles(Set.copyOf(handles));
    }

    private static boolean isCell(Block block) {
        return block.kind() == Block.Kind.TABLE_CELL;
    }
}
