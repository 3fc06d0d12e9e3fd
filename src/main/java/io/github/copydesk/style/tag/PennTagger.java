package io.github.copydesk.style.tag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Tags English sentences with the OpenNLP models of LanguageTool, whose tags are those of the Penn Treebank.
 * LanguageTool's own tagger uses similar tags, but gives all that a word can have, not the one that it has in its
 * sentence.
 *
 * <p>It is thread-safe.
 */
public final class PennTagger {
    /** The most words of a sentence; longer ones are lists. */
    private static final int LONGEST = 200;
    /** The most UTF-16 units of a word; longer ones are markup or data. */
    private static final int LONGEST_WORD = 200;

    private final TokenizerModel words;
    private final POSModel tags;
    private final Queue<Tools> idle = new ConcurrentLinkedQueue<>();

    /** Tools that serve one thread at a time. */
    private record Tools(TokenizerME words, POSTaggerME tags) {}

    private PennTagger() {
        try (InputStream tokens = open("/en-token.bin");
                InputStream speech = open("/en-pos-maxent.bin")) {
            words = new TokenizerModel(tokens);
            tags = new POSModel(speech);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = PennTagger.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no " + name + " on the class path");
        }
        return in;
    }

    private static final class Holder {
        static final PennTagger ONE = new PennTagger();
    }

    /** The tagger, loaded at the first call. */
    public static PennTagger get() {
        return Holder.ONE;
    }

    /** The words of a sentence in order. */
    public TaggedSentence words(String sentence) {
        Span[] spans = with(it -> spans(it.words(), sentence));
        List<TaggedSentence.Word> all = new ArrayList<>();
        for (Span span : spans) {
            String text = sentence.substring(span.getStart(), span.getEnd());
            all.add(new TaggedSentence.Word(text, span.getStart(), span.getEnd()));
        }
        return new TaggedSentence(this, all);
    }

    String[] tags(String[] words) {
        return with(it -> tags(it.tags(), words));
    }

    private <T> T with(Function<Tools, T> task) {
        Tools known = idle.poll();
        Tools tools = known == null ? new Tools(new TokenizerME(words), new POSTaggerME(tags)) : known;
        T made = task.apply(tools);
        idle.add(tools);
        return made;
    }

    /**
     * The places of the words. A long stretch without spaces is read in pieces, since the tokenizer reads all of it at
     * each place.
     */
    private static Span[] spans(TokenizerME tokenizer, String sentence) {
        List<Span> all = new ArrayList<>();
        int from = 0;
        int run = 0;
        for (int at = 0; at <= sentence.length(); at++) {
            boolean end = at == sentence.length();
            run = end || Character.isWhitespace(sentence.charAt(at)) ? 0 : run + 1;
            if (end || run > LONGEST_WORD) {
                for (Span span : tokenizer.tokenizePos(sentence.substring(from, at))) {
                    all.add(new Span(span, from));
                }
                from = at;
                run = 1;
            }
        }
        return all.toArray(Span[]::new);
    }

    /** The tags, computed in stretches as long as a sentence, since the search copies all tags before each word. */
    private static String[] tags(POSTaggerME tagger, String[] words) {
        String[] tags = new String[words.length];
        for (int at = 0; at < words.length; at += LONGEST) {
            String[] some = tagger.tag(Arrays.copyOfRange(words, at, Math.min(words.length, at + LONGEST)));
            System.arraycopy(some, 0, tags, at, some.length);
        }
        return tags;
    }
}
