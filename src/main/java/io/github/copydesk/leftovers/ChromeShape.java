package io.github.copydesk.leftovers;

import io.github.copydesk.leftovers.Phrases.Hit;
import io.github.copydesk.leftovers.Phrases.Role;
import java.util.List;

/**
 * The shape of a line in which every word is a word of pages, by the order of the words: a verb and its object are a
 * button, "Hide the comments"; an adjective and its noun are a label, "Similar videos"; so is a noun with a number, "12
 * photos".
 */
final class ChromeShape {
    static final double SHAPED = 1.5;

    private static final int MOSTLY = 2;
    private static final int SHORT = 4;

    /**
     * Whether a line is a button although one of its words is in no list: it addresses the reader of this page, "Add
     * your voice to the conversation", or it is a verb and its object with a word between them, "View autumn
     * newsletters".
     */
    static boolean isButtonWithAnUnlistedWord(PageWords words) {
        List<Hit> hits = words.hits();
        if (hits.size() < 2 || hits.get(0).role() != Role.ACT || hits.get(0).from() > 0) {
            return false;
        }
        Hit last = hits.get(hits.size() - 1);
        boolean own = last.role() == Role.THING && last.weight() >= MOSTLY && last.to() == words.count();
        boolean thing = hits.stream().skip(1).anyMatch(hit -> hit.role() == Role.THING && hit.weight() >= MOSTLY);
        return thing && (words.point() || (own && words.count() <= SHORT));
    }

    static double of(Line line, List<Hit> hits) {
        List<Hit> significant = hits.stream()
                .filter(hit -> hit.weight() > 0 || hit.role() == Role.QUALITY || hit.role() == Role.OWNER)
                .toList();
        if (significant.isEmpty()) {
            return 0;
        }
        Hit first = significant.get(0);
        Hit last = significant.get(significant.size() - 1);
        boolean thing = significant.stream().anyMatch(hit -> hit.role() == Role.THING);
        boolean button = isAct(first)
                && first.from() <= 1
                && significant.stream().skip(1).anyMatch(ChromeShape::isThing);
        boolean turned = last.role() == Role.LATE_ACT
                && significant.stream().limit(significant.size() - 1L).anyMatch(ChromeShape::isThing);
        boolean label = first.role() == Role.QUALITY || first.role() == Role.OWNER;
        boolean counted = line.words().get(0).isNumber()
                || PageForm.COUNTER.matcher(line.text()).find()
                || line.text().stripTrailing().endsWith("*");
        if (button || turned || (thing && (label || counted))) {
            return SHAPED;
        }
        boolean compound = hits.size() == 2
                && significant.size() == 2
                && first.role() == Role.THING
                && last.role() == Role.THING
                && line.before(last.from()).isBlank();
        return compound ? 1 : 0;
    }

    private static boolean isAct(Hit hit) {
        return hit.role() == Role.ACT || hit.role() == Role.LATE_ACT;
    }

    private static boolean isThing(Hit hit) {
        return hit.role() == Role.THING || (hit.weight() >= MOSTLY && hit.role() != Role.QUALITY);
    }

    private ChromeShape() {}
}
