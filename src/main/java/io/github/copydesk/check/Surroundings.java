package io.github.copydesk.check;

import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Evidence in an article about two words with a full stop and no space between them. It is gathered on demand, since
 * few articles have such words.
 */
final class Surroundings {
    private static final Pattern OWNER = Pattern.compile("(?<!\\p{L})(\\p{L}++)\\.\\p{Lu}");

    private static final Pattern HOST = Pattern.compile("/(\\p{L}{1,40}\\.\\p{L}{1,40})(?![\\p{L}\\p{N}-]|\\.\\p{L})");
    private static final Pattern STEP = Pattern.compile("(?<!\\p{L})(\\p{L}{1,40})/(?=(\\p{L}{1,40})(?!\\p{L}))");

    private final Document document;
    private @Nullable Map<String, Long> owners;
    private @Nullable Set<String> hosts;
    private @Nullable Set<String> steps;

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

    /**
     * Whether the prose of the article has the word, which begins with a capital, in small letters too: it is no name
     * then.
     */
    boolean isCommon(String word) {
        Pattern small = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])");
        return document.blocks().stream()
                .anyMatch(block -> small.matcher(block.text()).find());
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

    /** Whether this text begins a part of an address or path in the article: {@code /Lexicon:Style}. */
    boolean isInAddress(String text) {
        return document.source().contains("/" + text);
    }

    /** Whether an address or a path of the article is or ends in these two words, in any case: {@code //harbour.tv/}. */
    boolean isHost(String text) {
        if (hosts == null) {
            hosts = found(HOST, it -> it.group(1));
        }
        return hosts.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether the article also has the two words as parts of a path, in any case: {@code gate.Lock}, {@code Gate/Lock.xml}. */
    boolean isPath(String one, String other) {
        if (steps == null) {
            steps = found(STEP, it -> it.group(1) + "/" + it.group(2));
        }
        return steps.contains((one + "/" + other).toLowerCase(Locale.ROOT));
    }

    private Set<String> found(Pattern pattern, Function<MatchResult, String> text) {
        return pattern.matcher(document.source())
                .results()
                .map(it -> text.apply(it).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether the article has this text as code. */
    boolean isInCode(String text) {
        return document.blocks().stream().anyMatch(block -> block.masks().stream()
                .anyMatch(mask -> mask.kind() == Mask.Kind.CODE
                        && document.text(block.span(mask)).contains(text)));
    }
}
