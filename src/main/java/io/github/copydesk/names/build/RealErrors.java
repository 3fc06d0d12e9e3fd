package io.github.copydesk.names.build;

import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.names.candidate.SpellingCandidates;
import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokens;
import io.github.copydesk.token.Phrase;
import io.github.copydesk.token.WordShape;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Plants errors in real articles, to show them among real text. The same article gets the same errors. */
final class RealErrors {
    private static final int MOST = 3;
    /** The fewest letters of a surname that is run together with a given name. */
    private static final int SHORTEST = 4;

    private final ArticleReader reader;
    private final Document document;
    private final ArticleContext clean;
    private final NameTokens tokens;

    /** @param clean the context of the article without an error */
    RealErrors(ArticleReader reader, Document document, ArticleContext clean) {
        this.reader = reader;
        this.document = document;
        this.clean = clean;
        tokens = clean.evidence();
    }

    /** An article with one wrong word. */
    record Changed(Document document, String wrong, String right) {}

    /** Copies of the article with a typing error in one word, for some of its words. */
    void misspelled(Consumer<Changed> consumer) {
        Random random = new Random(document.path().hashCode());
        List<String> words = new ArrayList<>(tokens.words().keySet());
        Collections.shuffle(words, random);
        int planted = 0;
        for (String word : words) {
            TypingError error = TypingError.any(random);
            boolean twice = tokens.count(word) > 1;
            String wrong = word.length() < 5 ? word : error.in(word, random);
            boolean room = SpellingCandidates.isCandidate(word)
                    && !wrong.equals(word)
                    && !clean.known(wrong)
                    && tokens.count(wrong) == 0
                    && (twice || clean.known(word));
            List<NameToken> mentions = tokens.mentions(word);
            Span span = mentions.get(mentions.size() - 1).span();
            if (!room || !document.text(span).equals(word)) {
                continue;
            }
            change(span, wrong, word, consumer);
            if (++planted == MOST) {
                return;
            }
        }
    }

    /** Copies of the article with two names run together that the article has side by side nowhere else. */
    void glued(Consumer<Changed> consumer) {
        Random random = new Random(document.path().hashCode());
        List<NameToken> all = new ArrayList<>();
        tokens.words().values().forEach(all::addAll);
        Collections.shuffle(all, random);
        int planted = 0;
        for (NameToken last : all) {
            NameToken first = tokens.before(last).orElse(last);
            String tail = random.nextBoolean() ? WordShape.lower(last.word()) : last.word();
            String wrong = first.word() + tail;
            String right = first.word() + " " + last.word();
            Span span = new Span(first.span().start(), last.span().end());
            if (areNames(first, last)
                    && document.text(span).equals(right)
                    && tokens.count(wrong) == 0
                    && change(span, wrong, right, consumer)
                    && ++planted == MOST) {
                return;
            }
        }
    }

    /** Whether the two are a given name and a surname that occur together once. */
    private boolean areNames(NameToken first, NameToken last) {
        Lexicon lexicon = clean.lexicon();
        String glued = Phrase.glued(first.word() + last.word());
        return last.start() == first.end() + 1
                && lexicon.given(first.word())
                && !clean.commonWord(first.word())
                && (!clean.commonWord(last.word()) || lexicon.surname(last.word()))
                && last.word().length() >= SHORTEST
                && tokens.phrase(glued).filter(it -> it.count() == 1).isPresent();
    }

    private boolean change(Span span, String wrong, String right, Consumer<Changed> consumer) {
        String source = document.source().substring(0, span.start())
                + wrong
                + document.source().substring(span.end());
        Document other = reader.read(document.path(), source.getBytes(StandardCharsets.UTF_8));
        boolean once = NameTokens.of(other).count(wrong) == 1;
        if (once) {
            consumer.accept(new Changed(other, wrong, right));
        }
        return once;
    }
}
