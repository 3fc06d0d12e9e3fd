package io.github.copydesk.check;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Evidence in an article about two words with a full stop and no space between them. It is gathered on demand, since
 * few articles have such words.
 */
final class Surroundings {
    private static final Pattern OWNER = Pattern.compile("(?<!\\p{L})(\\p{L}++)\\.\\p{Lu}");
    private static final Pattern SMALL = Pattern.compile("(?<!\\p{L})\\p{Ll}++");

    private final Document document;
    private @Nullable Map<String, Long> owners;
    private @Nullable Set<String> words;

    Surroundings(Document document) {
        this.document = document;
    }

    boolean hasCode() {
        return document.blocks().stream()
                .flatMap(block -> block.masks().stream())
                .anyMatch(mask -> mask.kind() == Mask.Kind.CODE);
    }

    /**
     * Whether the word is followed by several others after a period, as {@code time} in {@code time.Format} and {@code
     * time.Duration}, in prose or in code.
     */
    boolean isOwner(String word) {
        return owners().getOrDefault(word, 0L) > 1;
    }

    private Map<String, Long> owners() {
        if (owners == null) {
            owners = OWNER.matcher(document.source())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
        return owners;
    }

    /** Whether the article has this text as code. */
    boolean isInCode(String text) {
        return document.blocks().stream().anyMatch(block -> block.masks().stream()
                .anyMatch(mask -> mask.kind() == Mask.Kind.CODE
                        && document.text(block.span(mask)).contains(text)));
    }

    /** Whether the prose has the word in lower case. */
    boolean isWord(String word) {
        if (words == null) {
            Stream<Block> blocks = owners().isEmpty() ? Stream.empty() : document.blocks().stream();
            words = blocks.flatMap(block -> block.find(SMALL))
                    .map(MatchResult::group)
                    .collect(Collectors.toSet());
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
