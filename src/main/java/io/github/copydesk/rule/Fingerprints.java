package io.github.copydesk.rule;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The keys under which findings are known from one run to the next: rule, path, flagged text and the
 * words around it in its block.
 *
 * <p>No line numbers and no offsets, so an edit elsewhere in the article leaves a key as it is. Findings
 * that would share a key are told apart by an ordinal: {@code 5d0c0e4f1b2a3c4d:2} is the second of them.
 */
public final class Fingerprints {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS = 4;

    /** Enough for four words; what is longer is no prose, and is not read to its end. */
    private static final int REACH = 120;

    private Fingerprints() {}

    /** One key for each finding of the page, in its order. */
    public static List<String> of(Page page) {
        Document document = page.document();
        List<String> keys = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int at = 0;
        for (Finding finding : page.findings()) {
            List<Block> blocks = document.blocks();
            while (at < blocks.size()
                    && blocks.get(at).span().end() <= finding.span().start()) {
                at++;
            }
            Span block = at < blocks.size() ? blocks.get(at).span() : finding.span();
            String hash =
                    hash(finding.rule().id(), document.path(), textAndWords(document.source(), finding.span(), block));
            keys.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
        }
        return keys;
    }

    private static String textAndWords(String source, Span span, Span block) {
        int from = Math.max(Math.min(block.start(), span.start()), span.start() - REACH);
        int to = Math.min(Math.max(block.end(), span.end()), span.end() + REACH);
        List<String> before = words(source.substring(from, span.start()));
        List<String> after = words(source.substring(span.end(), to));
        return String.join(
                "\0",
                String.join(" ", before.subList(Math.max(0, before.size() - WORDS), before.size())),
                source.substring(span.start(), span.end()).strip().replaceAll("\\s+", " "),
                String.join(" ", after.subList(0, Math.min(WORDS, after.size()))));
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String hash(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
