package io.github.copydesk.names.context;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.lexicon.FrequencyDictionary;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.rulebook.HouseStyle;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
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
public final class ArticleContext {
    /** A word this common is read as a word, though somebody may be called so. */
    private static final int COMMON = 9;
    /** So many mentions of a name are asked for the company it keeps. */
    private static final int ASKED = 40;
    /** What a letter costs a name in likelihood, whatever letter it is; measured over the lists. */
    private static final double PER_LETTER = 2.3;
    /** No name is longer; what is, is not taken apart. */
    private static final int LONGEST = 60;
    /** So many words with a capital inside that begin with no given name are the names of code. */
    private static final int MANY_CAPITALS = 5;

    private final Document document;
    private final NameTokens evidence;
    private final Corpus corpus;
    private final Lexicon lexicon;
    private final ProjectNames project;
    private final CodeUses code;
    private final boolean english;
    private final boolean nouns;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<Pattern, Map<Block, Boolean>> found = new HashMap<>();
    private @Nullable Boolean manyCapitals;
    private @Nullable Map<String, Integer> small;
    private @Nullable Double figures;
    private @Nullable Set<String> authors;

    public ArticleContext(Document document, Corpus corpus, Lexicon lexicon, HouseStyle style) {
        this.document = document;
        this.corpus = corpus;
        this.lexicon = lexicon;
        evidence = NameTokens.of(document);
        english = document.isIn("en");
        nouns = document.isIn("de", "lb");
        project = new ProjectNames(style);
        code = new CodeUses(document, evidence);
    }

    /** Whether a pattern is found in a block. A block with thousands of names is searched once for all of them. */
    public boolean holds(Pattern pattern, Block block) {
        return found.computeIfAbsent(pattern, it -> new HashMap<>())
                .computeIfAbsent(block, it -> pattern.matcher(it.text()).find());
    }

    public ProjectNames project() {
        return project;
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

    public Lexicon lexicon() {
        return lexicon;
    }

    public String path() {
        return document.path();
    }

    /** What stands in the file for a word, with the markup inside. */
    public String source(NameToken token) {
        return document.text(token.span());
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
                            .filter(word -> !lexicon.given(word.substring(0, WordShape.seam(word))))
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
            figures = PublicFigures.share(evidence, lexicon);
        }
        return figures;
    }

    public boolean english() {
        return english;
    }

    /** Whether the language of the article writes all nouns with a capital, so that none says who is called so. */
    public boolean nounsHaveCapitals() {
        return nouns;
    }

    /** Whether English has the word, whatever the language of the article: programs and firms are called by English words. */
    public boolean englishWord(String word) {
        return lexicon.facts(word).smallFrequency() >= 0;
    }

    public boolean accepted(String word) {
        return project.accepts(word);
    }

    /** How common the small word is, or {@link FrequencyDictionary#UNKNOWN}. */
    public int wordFrequency(String word) {
        return english ? lexicon.facts(word).smallFrequency() : FrequencyDictionary.UNKNOWN;
    }

    /** How common the word is with its capital, or {@link FrequencyDictionary#UNKNOWN}. */
    public int nameFrequency(String word) {
        return english ? lexicon.facts(word).frequency() : FrequencyDictionary.UNKNOWN;
    }

    public boolean word(String word) {
        return wordFrequency(word) >= 0;
    }

    public boolean commonWord(String word) {
        return wordFrequency(word) >= COMMON;
    }

    /** How much less likely its letters make the written name than the right one; below zero when it looks better. */
    public double strangeness(String written, String right) {
        return lexicon.trigrams().score(right)
                - lexicon.trigrams().score(written)
                + PER_LETTER * (right.length() - written.length());
    }

    public LexicalStatus status(String word) {
        boolean named = lexicon.given(word) || lexicon.surname(word);
        if (accepted(word)
                || (named && lexicon.listed(word))
                || lexicon.familyFirst(word)
                || lexicon.place(word)
                || lexicon.brand(word)
                || (nameFrequency(word) >= 0 && !word(word))) {
            return LexicalStatus.LISTED;
        }
        return word(word) ? LexicalStatus.WORD : named || known(word) ? LexicalStatus.ACCEPTED : LexicalStatus.UNKNOWN;
    }

    /** Whether a list, the dictionary or the newsroom has the word as it stands; of hyphened words, each part. */
    public boolean known(String word) {
        Boolean remembered = known.get(word);
        if (remembered == null) {
            remembered = isKnown(word);
            known.put(word, remembered);
        }
        return remembered;
    }

    private boolean isKnown(String word) {
        return accepted(word)
                || lexicon.listed(word)
                || nameFrequency(word) >= 0
                || word(word)
                || knownParts(word)
                || plural(word);
    }

    private boolean knownParts(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && word.length() < LONGEST
                && known(word.substring(0, hyphen))
                && known(WordShape.capitalised(word.substring(hyphen + 1)));
    }

    private boolean plural(String word) {
        return word.length() > 4
                && word.endsWith("s")
                && (lexicon.listed(word.substring(0, word.length() - 1))
                        || nameFrequency(word.substring(0, word.length() - 1)) >= 0);
    }

    /** Whether the word names something, wherever it stands: listed, or in the dictionary with a capital alone. */
    public boolean name(String word) {
        return lexicon.given(word)
                || lexicon.surname(word)
                || lexicon.place(word)
                || lexicon.familyFirst(word)
                || (nameFrequency(word) >= 0 && !word(word));
    }

    /** Whether the word can be a surname: listed as one, or in the dictionary with a capital and not as a given name alone. */
    public boolean surname(String word) {
        return lexicon.surname(word)
                || (nameFrequency(word) >= 0 && !word(word) && !lexicon.given(word) && !lexicon.place(word));
    }

    /** Whether the word is a name that this article has, or a surname on the lists, and no word besides. */
    public boolean isNamed(String word) {
        return (evidence.running(word) || lexicon.surname(word)) && !word(word);
    }

    /** Whether the article has somebody of this name: it says, it has a title, or it comes again where a name would. */
    public boolean isPerson(String word) {
        return english
                ? isSurnameHere(word) || (evidence.running(word) && evidence.count(word) > 1)
                : hasGivenName(word);
    }

    private boolean isSurnameHere(String word) {
        return evidence.mentions(word).stream()
                .limit(ASKED)
                .anyMatch(mention -> evidence.title(mention).isPresent()
                        || ContextWords.saysSomething(mention)
                        || goesOnFromName(mention));
    }

    /** Whether a listed given name stands before the word, which asks for no dictionary. */
    public boolean hasGivenName(String word) {
        return evidence.mentions(word).stream().limit(ASKED).anyMatch(mention -> evidence.before(mention)
                .filter(first -> lexicon.given(first.word()))
                .isPresent());
    }

    /** Whether a name stands before this one, so that it is a surname already: "Karen Donfried", but not "Minister". */
    public boolean goesOnFromName(NameToken mention) {
        return evidence.before(mention)
                .map(NameToken::word)
                .filter(first -> !Titles.isRole(first) && !lexicon.place(first))
                .filter(first ->
                        lexicon.familyFirst(first) || (!commonWord(first) && (lexicon.given(first) || !word(first))))
                .isPresent();
    }
}
