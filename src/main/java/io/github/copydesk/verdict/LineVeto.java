package io.github.copydesk.verdict;

import io.github.copydesk.leftovers.Place;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Facts that rule a candidate out, whatever else speaks for it. They are asked in this order. */
enum LineVeto {
    /** A step of a manual or an item of a list has a number: "Step 4: Log in". */
    NUMBERED(EnumSet.of(Kind.CHROME, Kind.PROMO)) {
        @Override
        boolean holds(Document document, int index) {
            return NUMBER.matcher(document.blocks().get(index).text()).lookingAt();
        }
    },
    /** All that a section says is its content: a manual has many as short as "Create new content". */
    WHOLE_SECTION(EnumSet.of(Kind.CHROME)) {
        @Override
        boolean holds(Document document, int index) {
            List<Block> blocks = document.blocks();
            return !Place.isPlainText(document)
                    && index > 0
                    && index + 1 < blocks.size()
                    && blocks.get(index - 1).kind() == Block.Kind.HEADING
                    && blocks.get(index + 1).kind() == Block.Kind.HEADING;
        }
    };

    private static final Pattern NUMBER = Pattern.compile("\\d+[.)]\\s|\\p{Lu}\\p{L}{2,10}\\h\\d{1,3}\\s*[:.)–-]");

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<Kind> kinds;

    LineVeto(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    abstract boolean holds(Document document, int index);

    static boolean forbids(Kind kind, Document document, int index) {
        for (LineVeto veto : values()) {
            if (veto.kinds.contains(kind) && veto.holds(document, index)) {
                return true;
            }
        }
        return false;
    }
}
