package io.github.copydesk.leftovers;

import io.github.copydesk.rule.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/** Tells which blocks of an article are the page's own, by their words, their shape and their place together. */
public final class Chrome {
    private static final Pattern NUMBERED = Pattern.compile("\\d+[.)]\\s");
    /** Nothing that a page has around its article. */
    private static final Set<Mask.Kind> AUTHORED = Set.of(Mask.Kind.CODE, Mask.Kind.TEMPLATE, Mask.Kind.LIVE);

    private static final double ENOUGH = 3;
    private static final double PLENTY = 5;
    private static final int LABEL = 6;
    private static final int MANY = 3;
    private static final double AT_THE_EDGE = 0.5;
    private static final double IN_COMPANY = 0.5;
    private static final double COMPANY = 2;

    private final ChromeLine chrome;
    private final PromoLine.Words promos;
    private final TailLink links;

    /** For each language, made once for all rules that ask. */
    public static ByLanguage<Chrome> of(WordLists lists) {
        return lists.derive(All.class, it -> new All(new ByLanguage<>(language -> new Chrome(it, language))))
                .chrome();
    }

    private record All(ByLanguage<Chrome> chrome) {}

    private Chrome(WordLists lists, String language) {
        chrome = new ChromeLine(lists, language);
        promos = PromoLine.words(lists).of(language);
        links = TailLink.of(lists).of(language);
    }

    /** The blocks of one article that are chrome. */
    private record Found(List<Block> blocks) {}

    /**
     * The blocks that are chrome; promos and links to the rest of an article are not among them.
     *
     * @param articles in how many articles the line of a block stands
     */
    public List<Block> in(Document document, ToIntFunction<Block> articles) {
        return document.derive(Found.class, it -> new Found(find(it, articles))).blocks();
    }

    private List<Block> find(Document document, ToIntFunction<Block> articles) {
        List<Block> blocks = document.blocks();
        List<Place> places = Place.of(document);
        double[] weights = new double[blocks.size()];
        for (int i = 0; i < weights.length; i++) {
            Line line = Line.of(document, blocks.get(i));
            ChromeLine.Weight weight =
                    ChromeLine.canBe(line) && canBe(document, i) ? chrome.weigh(line) : ChromeLine.Weight.NONE;
            boolean recurs = weight.mayRecur() && weight.value() < ENOUGH && articles.applyAsInt(blocks.get(i)) >= MANY;
            weights[i] = recurs ? ENOUGH : weight.value();
        }
        List<Block> found = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            double company = isCompany(weights, i - 1) || isCompany(weights, i + 1) ? IN_COMPANY : 0;
            double edge = places.get(i).head() || places.get(i).tail() ? AT_THE_EDGE : 0;
            if (weights[i] + company + edge >= ENOUGH && !isOtherRule(document, blocks.get(i), weights[i])) {
                found.add(blocks.get(i));
            }
        }
        return found;
    }

    private static boolean isCompany(double[] weights, int index) {
        return index >= 0 && index < weights.length && weights[index] >= COMPANY;
    }

    private boolean isOtherRule(Document document, Block block, double weight) {
        PromoLine promo = promos.weigh(Line.of(document, block));
        boolean label = weight >= PLENTY && promo.words() <= LABEL;
        return (promo.isPlain() && !label) || links.in(block.text()).isPresent();
    }

    /** A heading with something below it is structure; a link with a target, a sentence with one, and what holds code were written by an author. */
    private static boolean canBe(Document document, int index) {
        Block block = document.blocks().get(index);
        boolean emptySection = block.kind() == Block.Kind.HEADING && Place.isEmptySection(document.blocks(), index);
        return block.kind() != Block.Kind.QUOTATION
                && (emptySection || Place.standsAlone(document, block))
                && !NUMBERED.matcher(block.text()).lookingAt()
                && !isWholeSection(document, index)
                && !isAuthored(document, block);
    }

    /** Whether it is all that its section says: a manual has many as short as "Create new content". */
    private static boolean isWholeSection(Document document, int index) {
        List<Block> blocks = document.blocks();
        return !Place.isPlainText(document)
                && index > 0
                && index + 1 < blocks.size()
                && blocks.get(index - 1).kind() == Block.Kind.HEADING
                && blocks.get(index + 1).kind() == Block.Kind.HEADING;
    }

    private static boolean isAuthored(Document document, Block block) {
        boolean linked = Place.isLink(document, block.span())
                || (Line.of(document, block).endsLikeASentence() && Place.hasLink(document, block.span()));
        return block.masks().stream().anyMatch(mask -> AUTHORED.contains(mask.kind()))
                || (document.type() != FileType.HTML && linked);
    }
}
