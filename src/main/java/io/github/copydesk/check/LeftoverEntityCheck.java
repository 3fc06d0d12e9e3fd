package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.WordLists;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds entities in what a reader reads: {@code &amp;nbsp;} escaped twice, {@code &nbsp;} in plain text.
 *
 * <p>Formats decode entities once, so whatever still looks like one in the text of a block is wrong;
 * but front matter is not decoded here, and many a site prints its title as HTML.
 */
public final class LeftoverEntityCheck implements Check {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:amp;){0,4}(?:#(\\d{2,7})|#[xX](\\p{XDigit}{2,6})|(\\p{Alpha}{2,10}\\d{0,2}));");
    private static final Pattern RUN = Pattern.compile("(?:" + ENTITY.pattern() + ")++");
    private static final int NBSP = 0xA0;
    private static final int SEVERAL = 3;

    private final Rule rule;
    private final Map<String, String> characters = new HashMap<>();

    public LeftoverEntityCheck(Materials materials) {
        rule = materials.rule();
        WordLists lists = materials.lists();
        for (String entry : lists.entries("leftover-entity/entities.txt")) {
            List<String> pair = List.of(entry.split(" ", 2));
            characters.put(pair.get(0), Character.toString(Integer.parseInt(pair.get(1), 16)));
        }
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        boolean table = isTableOfEntities(document);
        return document.blocks().stream()
                .filter(block -> block.text().indexOf('&') >= 0 && !(table && isEntity(block)))
                .flatMap(block -> block.find(RUN).flatMap(run -> finding(document, block, run).stream()));
    }

    /** A page that explains entities lists them, each on its own. */
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
        return block.text().startsWith("&") && RUN.matcher(block.text()).matches();
    }

    private Optional<Finding> finding(Document document, Block block, MatchResult run) {
        Matcher entities = ENTITY.matcher(run.group());
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (entities.find()) {
            Optional<String> character = character(entities);
            if (entities.start() != at || character.isEmpty()) {
                return Optional.empty();
            }
            decoded.append(character.get());
            at = entities.end();
        }
        if (at < run.group().length()) {
            return Optional.empty();
        }
        boolean once = document.text(block.span(run)).equals(run.group());
        if (once && (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.SUMMARY)) {
            return Optional.empty();
        }
        String shown = decoded.toString().replaceAll(" {2,}", " ");
        String written = document.path().endsWith(".txt") ? shown : escape(shown);
        return Optional.of(rule.finding(
                        block.span(run), "'%s' is shown to readers instead of its character".formatted(run.group()))
                .withReplacement(written));
    }

    private Optional<String> character(Matcher entity) {
        if (entity.group(3) != null) {
            return Optional.ofNullable(characters.get(entity.group(3)));
        }
        int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
        if (!Character.isDefined(code)
                || Character.isISOControl(code)
                || Character.getType(code) == Character.SURROGATE) {
            return Optional.empty();
        }
        return Optional.of(code == NBSP ? " " : Character.toString(code));
    }

    /** In a format with markup these three must stay escaped, once. */
    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
