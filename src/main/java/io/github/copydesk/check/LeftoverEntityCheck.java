package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.leftovers.Entities;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds entities that readers see: {@code &amp;nbsp;} escaped twice, {@code &nbsp;} in plain text.
 *
 * <p>Formats decode entities once, so what still looks like one in the text of a block is wrong. Front matter is not
 * decoded, and many sites print titles as HTML.
 */
public final class LeftoverEntityCheck implements ChecksDamage {
    private static final Pattern SPACES = Pattern.compile(" {2,}");
    /** Entities that are wrong even on sites that print titles as HTML. */
    private static final Pattern TWICE = Pattern.compile("&amp;(?:#\\w{2,8}|\\w{2,10});");

    private static final Pattern MARKS = Pattern.compile("\\*{1,3}(?=;$)");

    private static final String OPENERS = "\"“„'‘«";
    private static final String CLOSERS = "\"”“'’»";

    private static final int SEVERAL = 3;

    /** The length of the line around front matter. */
    private static final int FENCE = 3;

    private final Rule rule;
    private final Entities entities;

    public LeftoverEntityCheck(Materials materials) {
        rule = materials.rule();
        entities = Entities.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        boolean table = isTableOfEntities(document);
        return document.blocks().stream()
                .filter(block -> !(table && isEntity(block)))
                .flatMap(block -> Entities.in(block).flatMap(run -> finding(document, block, run).stream()));
    }

    /** @param offset in the source of the line that ends front matter; 0 without one */
    private record FrontMatterEnd(int offset) {
        static FrontMatterEnd of(Document document) {
            String source = document.source();
            return new FrontMatterEnd(
                    document.frontMatter().isEmpty() || source.length() < FENCE
                            ? 0
                            : source.indexOf('\n' + source.substring(0, FENCE), FENCE));
        }
    }

    /** Whether a block is in the front matter, which templates may print as HTML. */
    private static boolean isFront(Document document, Block block) {
        return switch (block.kind()) {
            case TITLE, SUMMARY -> true;
            case CAPTION ->
                block.span().start()
                        < document.derive(FrontMatterEnd.class, FrontMatterEnd::of)
                                .offset();
            default -> false;
        };
    }

    /** Whether the page explains entities: it lists each on its own. */
    private static boolean isTableOfEntities(Document document) {
        return document.blocks().stream()
                        .filter(LeftoverEntityCheck::isEntity)
                        .map(Block::text)
                        .distinct()
                        .limit(SEVERAL)
                        .count()
                == SEVERAL;
    }

    private static boolean isEntity(Block block) {
        return Entities.isRun(block.text());
    }

    /** Whether a backslash keeps the entity as it is: before it in AsciiDoc, within it in Markdown, {@code &\#160;}. */
    private static boolean isEscaped(Document document, Block block, MatchResult run) {
        int start = block.span(run).start();
        return (document.type() == FileType.MARKDOWN && document.source().startsWith("&\\#", start))
                || (document.type() == FileType.ASCIIDOC
                        && (document.source().charAt(start) == '\\'
                                || (start > 0 && document.source().charAt(start - 1) == '\\')));
    }

    /** Whether a code alone is in quotation marks, as in {@code write "&amp;amp;" for "&amp;"}. */
    private static boolean isMentioned(Block block, MatchResult run) {
        String text = block.text();
        return Entities.isRun(run.group())
                && run.start() > 0
                && run.end() < text.length()
                && OPENERS.indexOf(text.charAt(run.start() - 1)) >= 0
                && CLOSERS.indexOf(text.charAt(run.end())) >= 0;
    }

    /** Whether a paragraph has a symbol and its code, so that the code is shown on purpose. */
    private boolean isCodeOfShownSymbol(Document document, Block block, MatchResult run) {
        String source = document.text(block.span());
        return entities.decoded(run.group())
                .filter(it -> !it.isEmpty() && it.codePoints().allMatch(LeftoverEntityCheck::isSymbol))
                .filter(source::contains)
                .isPresent();
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL;
    }

    private Optional<Finding> finding(Document document, Block block, MatchResult run) {
        if (isEscaped(document, block, run) || isMentioned(block, run) || isCodeOfShownSymbol(document, block, run)) {
            return Optional.empty();
        }
        String source = document.text(block.span(run));
        boolean once = source.equals(run.group());
        boolean front = isFront(document, block);
        if (front
                && (once || !source.contains("&amp;"))
                && !TWICE.matcher(run.group()).lookingAt()) {
            return Optional.empty();
        }
        if (once && entities.decoded(run.group()).isEmpty()) {
            return misspelled(block, run);
        }
        return entities.decoded(run.group()).map(decoded -> {
            String bare = besideSpace(block, run) && decoded.isBlank()
                    ? ""
                    : SPACES.matcher(decoded).replaceAll(" ");
            String shown = bare + marksWithin(document.text(block.span(run)), run.group());
            return rule.finding(block.span(run), "readers see '%s' instead of its character".formatted(run.group()))
                    .withReplacement(document.type().decodesEntities() && !front ? escape(shown) : shown)
                    .basedOn(front ? "front" : !Entities.isRun(run.group()) ? "piece" : once ? "once" : "twice");
        });
    }

    /** The marks of emphasis that close within a code, {@code &#8221**;}, and must follow the character. */
    private static String marksWithin(String source, String run) {
        Matcher marks = MARKS.matcher(source);
        return !run.contains("*") && marks.find() ? marks.group() : "";
    }

    private Optional<Finding> misspelled(Block block, MatchResult run) {
        String message = "'%s' is not a known entity, so readers see it as text".formatted(run.group());
        return entities.nearest(run.group()).map(it -> rule.finding(block.span(run), message)
                .withReplacement(it)
                .basedOn("misspelled")
                .likely());
    }

    /** Whether there is a space or nothing beside it, so that no other space is needed. */
    private static boolean besideSpace(Block block, MatchResult run) {
        String text = block.text();
        return run.start() == 0
                || run.end() == text.length()
                || Character.isWhitespace(text.charAt(run.start() - 1))
                || Character.isWhitespace(text.charAt(run.end()));
    }

    /** Escapes the three characters that must stay escaped in formats that decode entities. */
    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
