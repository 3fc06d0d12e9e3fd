package io.github.copydesk.names;

import io.github.copydesk.corpus.CorpusStatistics;
import io.github.copydesk.lexicon.Answers;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.rule.HouseStyle;
import io.github.copydesk.text.Document;
import io.github.copydesk.token.NameToken;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the name desk says of one article: which names have run together, and which are probably misspelled.
 *
 * <p>Several rules ask the same, so the last answer stays with the document for as long as corpus and lists are the same.
 */
public final class NameDesk {
    private final CorpusStatistics census;
    private final Lexicon lexicon;
    private final HouseStyle house;
    private final ArticleContext witness;
    private final List<Glue> glued;
    private final List<Doubt> doubts;

    private NameDesk(Document document, CorpusStatistics census, Lexicon lexicon, HouseStyle house) {
        this.census = census;
        this.lexicon = lexicon;
        this.house = house;
        witness = new ArticleContext(document, census, lexicon, house);
        List<Doubt> near = new NearNames(witness).find().toList();
        Map<NameToken, Boolean> slips =
                near.stream().collect(Collectors.toMap(Doubt::mention, Doubt::certain, Boolean::logicalOr));
        glued = new GluedNames(witness)
                .find()
                .filter(it -> !slips.containsKey(it.mention()) || (it.certain() && !slips.get(it.mention())))
                .toList();
        Set<NameToken> explained = glued.stream().map(Glue::mention).collect(Collectors.toSet());
        doubts = near.stream().filter(it -> !explained.contains(it.mention())).toList();
    }

    public static NameDesk of(Document document, CorpusStatistics census, Lexicon lexicon, HouseStyle house) {
        return document.derive(Answers.class, it -> new Answers()).of(document, census, lexicon, house);
    }

    public List<Glue> glued() {
        return glued;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    /** Names that stand once in all articles, that nobody knows, and that no other rule explains. */
    public List<NameToken> unknown() {
        return new UnknownNames(witness).find(glued, doubts);
    }

    /** The people that the article names. */
    public List<Sighting> people() {
        Set<String> unknown = unknown().stream().map(NameToken::word).collect(Collectors.toSet());
        return new People(witness, Slips.of(glued, doubts), unknown).find();
    }

    /** Keeps the last answer for a document. */
    private static final class Answers {
        private volatile NameDesk[] last = {};

        NameDesk of(Document document, CorpusStatistics census, Lexicon lexicon, HouseStyle house) {
            NameDesk[] known = last;
            if (known.length == 1
                    && known[0].census == census
                    && known[0].lexicon == lexicon
                    && known[0].house.equals(house)) {
                return known[0];
            }
            NameDesk desk = new NameDesk(document, census, lexicon, house);
            last = new NameDesk[] {desk};
            return desk;
        }
    }
}
