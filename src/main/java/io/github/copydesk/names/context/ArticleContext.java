package io.github.copydesk.names.context;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.LanguageTag;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.Calendar;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordShape;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known about the names of an article: from the article, the other articles, the lists, the
 * dictionary, and the project configuration.
 */
public final class ArticleContext extends LexicalContext {
    /** The most mentions of a name whose neighbors are read. */
    private static final int ASKED = 40;
    /** The number of words with an inner capital, and no given name at their beginning, that shows names in code. */
    private static final int MANY_CAPITALS = 5;

    /** The most characters between two words of one sentence. */
    private static final int NEAR = 80;
    /** The rank of a well-known place. */
    private static final int KNOWN_PLACE = 4;

    /** The most UTF-16 units of the address of a link. */
    private static final int LONGEST_ADDRESS = 300;

    /** A single word in italics. */
    private static final Pattern ITALIC =
            Pattern.compile("(?<![*_\\p{L}])([*_])\\p{L}[\\p{L}\\p{M}]{1,60}\\1(?![*_\\p{L}])");
    /** The number of words in italics that show an article about terms. */
    private static final int TERMS = 4;

    private final Document document;
    private final NameTokens evidence;
    private final Corpus corpus;
    private final CodeUses code;
    private final ListEntries entries;
    private final ArticleLanguage language;
    private final Map<Pattern, Map<Block, Boolean>> found = new HashMap<>();
    private @Nullable Boolean manyCapitals;
    private @Nullable SmallForms small;
    private @Nullable Double figures;
    private @Nullable Affixes affixes;

    public ArticleContext(Document document, Corpus corpus, Lexicon lexicon, ProjectStyle style) {
        this(document, ArticleLanguage.of(document, lexicon), corpus, lexicon, style);
    }

    private ArticleContext(
            Document document, ArticleLanguage language, Corpus corpus, Lexicon lexicon, ProjectStyle style) {
        super(lexicon, new ProjectNames(style), language.english());
        this.document = document;
        this.corpus = corpus;
        evidence = NameTokens.of(document);
        this.language = language;
        code = new CodeUses(document, evidence);
        entries = new ListEntries(document, it -> !english() || word(it));
    }

    /** Whether a pattern matches in a block; the block is searched once for all names in it. */
    public boolean holds(Pattern pattern, Block block) {
        return found.computeIfAbsent(pattern, it -> new HashMap<>())
                .computeIfAbsent(block, it -> pattern.matcher(it.text()).find());
    }

    public ListEntries entries() {
        return entries;
    }

    public CodeUses code() {
        return code;
    }

    /** Whether the front matter names the word as an author. */
    public boolean isAuthor(String word) {
        return document.derive(Authors.class, Authors::of).words().contains(word);
    }

    public NameTokens evidence() {
        return evidence;
    }

    public Corpus corpus() {
        return corpus;
    }

    public String path() {
        return document.path();
    }

    /** The primary subtag of the language that is declared for the article. */
    public String languageTag() {
        return LanguageTag.primary(document.language());
    }

    /** The source of a word, with the markup inside. */
    public String source(NameToken token) {
        return document.text(token.span());
    }

    /** Whether the word is the whole text of a link. */
    public boolean isLinkText(NameToken token) {
        Span span = token.span();
        String source = document.source();
        boolean opens = span.start() > 0 && "[>".indexOf(source.charAt(span.start() - 1)) >= 0;
        return opens
                && (source.startsWith("](", span.end())
                        || source.startsWith("][", span.end())
                        || source.startsWith("</a>", span.end()));
    }

    /**
     * Whether the word is a link whose address ends in the same letters in any case:
     * {@code [EllaLund](https://example.org/ellalund)}.
     */
    public boolean isLinkToNamesake(NameToken token) {
        String source = document.source();
        int end = token.span().end();
        if (!isLinkText(token) || !source.startsWith("](", end)) {
            return false;
        }
        int reach = Math.min(source.length(), end + LONGEST_ADDRESS);
        int close = source.substring(end, reach).indexOf(')');
        String last = "/" + token.word();
        return close >= 0 && source.regionMatches(true, end + close - last.length(), last, 0, last.length());
    }

    /** Whether the word is in italics by itself in Markdown, and other words of the article are too. */
    public boolean isItalicTerm(NameToken token) {
        Span span = token.span();
        String source = document.source();
        return span.start() > 0
                && ITALIC.matcher(source)
                        .region(span.start() - 1, Math.min(source.length(), span.end() + 1))
                        .useTransparentBounds(true)
                        .matches()
                && document.derive(Italics.class, Italics::of).areMany();
    }

    private record Italics(boolean areMany) {
        static Italics of(Document document) {
            return new Italics(
                    ITALIC.matcher(document.source()).results().limit(TERMS).count() == TERMS);
        }
    }

    /** The line of the article in which words first appear next to each other, for a message. */
    public int lineOf(String phrase) {
        return evidence.phrase(Phrase.glued(phrase)).map(it -> line(it.first())).orElse(1);
    }

    /** The line of a mention, for a message. */
    public int line(NameToken mention) {
        return document.lines().at(mention.span().start()).line();
    }

    /** Whether the word is the topic of the site's articles. */
    public boolean isTopic(String word) {
        return corpus.isTopic(word);
    }

    /** The number of other articles that contain the word. */
    public int elsewhere(String word) {
        return Math.max(0, corpus.uses(word).articles() - (evidence.count(word) > 0 ? 1 : 0));
    }

    /** Whether a table of the article gives the word beside the name that it is made of, as a user name. */
    public boolean isTableHandle(NameToken token) {
        return document.derive(TableHandles.class, TableHandles::of).handles().contains(Phrase.glued(token.word()));
    }

    /**
     * Whether many words of the article have an inner capital, as in documentation of code. One more is no evidence
     * there.
     */
    public boolean manyCapitals() {
        if (manyCapitals == null) {
            manyCapitals = evidence.words().keySet().stream()
                            .filter(word -> WordShape.seam(word) > 1 && !known(word))
                            .filter(word -> !lexicon().given(word.substring(0, WordShape.seam(word))))
                            .count()
                    >= MANY_CAPITALS;
        }
        return manyCapitals;
    }

    /** Whether the article also has the word in lower case, so that it is a word of its language. */
    public boolean hasSmall(String word) {
        return small(word) > 0;
    }

    /** The number of times that the article has the word in lower case. */
    public int small(String word) {
        if (small == null) {
            small = SmallForms.of(document.blocks());
        }
        return small.count(WordShape.lower(word));
    }

    /** The share of public figures among the people whom the article names in full, from 0 to 1. */
    public double shareOfFigures() {
        if (figures == null) {
            figures = PublicFigures.share(evidence, lexicon());
        }
        return figures;
    }

    /** Whether the article's language capitalizes all nouns, so that a capital is no evidence of a name. */
    public boolean nounsHaveCapitals() {
        return language.nouns();
    }

    /** Whether the article is in the language that is declared for it; of any other language no list has the words. */
    public boolean isInDeclaredLanguage() {
        return language.declared();
    }

    /**
     * The number of other words in the article that begin with the first half of a word, or end in its second half, as
     * compounds do.
     */
    public int compoundsLike(String word, int at) {
        if (affixes == null) {
            affixes = new Affixes(evidence);
        }
        return affixes.beginningWith(word.substring(0, at)) + affixes.endingIn(word.substring(at)) - 2;
    }

    /** Whether the word is a name in this article, or a listed surname, and no ordinary word. */
    public boolean isNamed(String word) {
        return (evidence.running(word) || lexicon().surname(word)) && !word(word);
    }

    /** Whether the article has the word as a name, and no ordinary word. */
    public boolean isNameHere(String word) {
        return (evidence.running(word) && !commonWord(word)) || (english() && evidence.count(word) > 0 && !word(word));
    }

    /**
     * Whether the article has a person with this name: with a verb of speech, with a title, or repeatedly where a name
     * would be.
     */
    public boolean isPerson(String word) {
        return english()
                ? isNamedPerson(word) || (evidence.running(word) && evidence.count(word) > 1)
                : hasGivenName(word);
    }

    /** Whether a title or a given name is before the word somewhere, or it is the subject of a verb of speech. */
    public boolean isNamedPerson(String word) {
        return evidence.mentions(word).stream()
                .limit(ASKED)
                .anyMatch(mention -> evidence.title(mention).isPresent()
                        || ContextWords.saysSomething(mention)
                        || goesOnFromName(mention));
    }

    /** Whether a listed given name is before the word; this needs no dictionary of the language. */
    public boolean hasGivenName(String word) {
        return evidence.mentions(word).stream().limit(ASKED).anyMatch(mention -> evidence.before(mention)
                .filter(first -> lexicon().given(first.word()) && !isMonth(first.word(), word))
                .isPresent());
    }

    /** Whether the article is in German or Luxembourgish, and not only has many capitals. */
    public boolean isInGerman() {
        return document.isIn("de", "lb");
    }

    /** Whether a word is a month before a noun, in German: {@code Ende Mai Regen}. */
    public boolean isMonth(String word, String next) {
        return isInGerman() && Calendar.mayBeMonth(word) && !lexicon().surname(next);
    }

    /** Whether a well-known place is near a word, as in a list of places. */
    public boolean hasPlaceBeside(NameToken mention) {
        return evidence.near(mention, NEAR)
                .anyMatch(it -> lexicon().rank(it.word(), NameKind.PLACE) > KNOWN_PLACE
                        && !lexicon().given(it.word()));
    }

    /** Whether a name is before this one, so that it is a surname: "Karen Donfried", but not "Minister". */
    public boolean goesOnFromName(NameToken mention) {
        return evidence.before(mention)
                .map(NameToken::word)
                .filter(first -> !Titles.isRole(first) && !lexicon().place(first) && !isMonth(first, mention.word()))
                .filter(first -> lexicon().familyFirst(first)
                        || (!commonWord(first) && (lexicon().given(first) || !word(first))))
                .isPresent();
    }
}
