package io.github.copydesk.names.context;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.Titles;
import io.github.copydesk.token.WordShape;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about names to one who reads an article: the article itself, the other articles, the lists,
 * the dictionary, and what the newsroom decided.
 */
public final class ArticleContext extends LexicalContext {
    /** So many mentions of a name are asked for the company it keeps. */
    private static final int ASKED = 40;
    /** So many words with a capital inside that begin with no given name are the names of code. */
    private static final int MANY_CAPITALS = 5;

    /** Characters between two words that one sentence may hold. */
    private static final int NEAR = 80;
    /** The rank of a place that many have heard of. */
    private static final int KNOWN_PLACE = 4;

    private final Document document;
    private final NameTokens evidence;
    private final Corpus corpus;
    private final CodeUses code;
    private final ListEntries entries;
    private final boolean nouns;
    private final Map<Pattern, Map<Block, Boolean>> found = new HashMap<>();
    private @Nullable Boolean manyCapitals;
    private @Nullable Map<String, Integer> small;
    private @Nullable Double figures;
    private @Nullable Affixes affixes;
    private @Nullable Set<String> authors;

    public ArticleContext(Document document, Corpus corpus, Lexicon lexicon, ProjectStyle style) {
        super(lexicon, new ProjectNames(style), document.isIn("en"));
        this.document = document;
        this.corpus = corpus;
        evidence = NameTokens.of(document);
        nouns = document.isIn("de", "lb");
        code = new CodeUses(document, evidence);
        entries = new ListEntries(document, it -> !english() || word(it));
    }

    /** Whether a pattern is found in a block. A block with thousands of names is searched once for all of them. */
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
        if (authors == null) {
            authors = Authors.of(document.frontMatter());
        }
        return authors.contains(word);
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

    /** What stands in the file for a word, with the markup inside. */
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

    /** The line of the article in which words first stand side by side, for a message. */
    public int lineOf(String phrase) {
        return evidence.phrase(Phrase.glued(phrase)).map(it -> line(it.first())).orElse(1);
    }

    /** The line of the article, for a message. */
    public int line(NameToken mention) {
        return document.lines().at(mention.span().start()).line();
    }

    /** Whether the articles of the site are about it. */
    public boolean isTopic(String word) {
        return corpus.isTopic(word);
    }

    /** In how many other articles the word stands. */
    public int elsewhere(String word) {
        return Math.max(0, corpus.uses(word).articles() - (evidence.count(word) > 0 ? 1 : 0));
    }

    /** Whether the article is full of words with a capital inside, so that one more proves nothing: documentation of code. */
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

    /** Whether the article has the word in small letters too, so that it is a word of its language. */
    public boolean hasSmall(String word) {
        return small(word) > 0;
    }

    /** How often the article has the word in small letters. */
    public int small(String word) {
        if (small == null) {
            small = SmallForms.of(document.blocks());
        }
        return small.getOrDefault(WordShape.lower(word), 0);
    }

    /** The share of public figures among the people whom the article names in full, from 0 to 1. */
    public double shareOfFigures() {
        if (figures == null) {
            figures = PublicFigures.share(evidence, lexicon());
        }
        return figures;
    }

    /** Whether the language of the article writes all nouns with a capital, so that none says who is called so. */
    public boolean nounsHaveCapitals() {
        return nouns;
    }

    /** How many other words of the article begin with the first half of a word, or end in its second half, as compounds do. */
    public int compoundsLike(String word, int at) {
        if (affixes == null) {
            affixes = new Affixes(evidence);
        }
        return affixes.beginningWith(word.substring(0, at)) + affixes.endingIn(word.substring(at)) - 2;
    }

    /** Whether the word is a name that this article has, or a surname on the lists, and no word besides. */
    public boolean isNamed(String word) {
        return (evidence.running(word) || lexicon().surname(word)) && !word(word);
    }

    /** Whether the article has the word as a name, and no word besides. */
    public boolean isNameHere(String word) {
        return (evidence.running(word) && !commonWord(word)) || (english() && evidence.count(word) > 0 && !word(word));
    }

    /** Whether the article has somebody of this name: it says, it has a title, or it comes again where a name would. */
    public boolean isPerson(String word) {
        return english()
                ? isNamedPerson(word) || (evidence.running(word) && evidence.count(word) > 1)
                : hasGivenName(word);
    }

    /** Whether a title or a given name stands before the word somewhere, or it says something. */
    public boolean isNamedPerson(String word) {
        return evidence.mentions(word).stream()
                .limit(ASKED)
                .anyMatch(mention -> evidence.title(mention).isPresent()
                        || ContextWords.saysSomething(mention)
                        || goesOnFromName(mention));
    }

    /** Whether a listed given name stands before the word, which asks for no dictionary. */
    public boolean hasGivenName(String word) {
        return evidence.mentions(word).stream().limit(ASKED).anyMatch(mention -> evidence.before(mention)
                .filter(first -> lexicon().given(first.word()))
                .isPresent());
    }

    /** Whether a well-known place stands near a word, as where there is talk of several. */
    public boolean hasPlaceBeside(NameToken mention) {
        return evidence.near(mention, NEAR)
                .anyMatch(it -> lexicon().rank(it.word(), NameKind.PLACE) > KNOWN_PLACE
                        && !lexicon().given(it.word()));
    }

    /** Whether a name stands before this one, so that it is a surname already: "Karen Donfried", but not "Minister". */
    public boolean goesOnFromName(NameToken mention) {
        return evidence.before(mention)
                .map(NameToken::word)
                .filter(first -> !Titles.isRole(first) && !lexicon().place(first))
                .filter(first -> lexicon().familyFirst(first)
                        || (!commonWord(first) && (lexicon().given(first) || !word(first))))
                .isPresent();
    }
}
