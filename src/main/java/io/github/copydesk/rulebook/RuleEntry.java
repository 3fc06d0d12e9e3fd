package io.github.copydesk.rulebook;

import io.github.copydesk.results.Rule;
import io.github.copydesk.yaml.Place;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A rule with everything that its check is made of.
 *
 * @param yaml reads the keys, which most rules do not need
 * @param spelling the files that a spelling rule names
 */
public record RuleEntry(Rule rule, RuleType type, Supplier<YamlMap> yaml, SpellingFiles spelling) {
    /** A rule that names no files. */
    public RuleEntry(Rule rule, RuleType type, Supplier<YamlMap> yaml) {
        this(rule, type, yaml, SpellingFiles.NONE);
    }

    /** The same rule with the files that it names. */
    RuleEntry with(SpellingFiles files) {
        return new RuleEntry(rule, type, yaml, files);
    }

    /** The front matter of its page, or the whole file of a Vale rule. */
    public YamlMap keys() {
        return yaml.get();
    }

    /** Whether it comes from a Vale style. Mistakes in one are warnings, since its author wrote for another tool. */
    public boolean isVale() {
        return rule.isOfStyle();
    }

    /** The patterns under a key. In our own rules, a value that ends in {@code .txt} names a list beside the page. */
    public List<Token> tokens(String key, WordLists lists) {
        List<Token> tokens = new ArrayList<>();
        for (YamlNode item : keys().get(key).map(YamlNode::items).orElse(List.of())) {
            if (!isVale() && item.string().matches("[\\w./-]+\\.txt")) {
                tokens.addAll(lines(item, lists));
            } else if (!item.string().isBlank()) {
                tokens.add(new Token(item.string(), item.place()));
            }
        }
        return tokens;
    }

    /**
     * The pairs under {@code swap}. In our own rules it may name a list beside the page, with a tab between the two
     * texts of a pair.
     */
    public List<Swap> swaps(WordLists lists) {
        Optional<YamlNode> swap = keys().get("swap");
        if (swap.isPresent() && swap.get().isScalar() && !swap.get().isEmpty() && !isVale()) {
            return lines(swap.get(), lists).stream().map(RuleEntry::pair).toList();
        }
        return swap.map(YamlNode::map).map(YamlMap::entries).orElse(List.of()).stream()
                .map(it -> new Swap(new Token(it.key(), it.place()), it.value().string()))
                .toList();
    }

    private static Swap pair(Token line) {
        String[] pair = line.pattern().split("\t+", -1);
        if (pair.length != 2) {
            throw line.place().mistake("not a pair", "A line has the wrong word, a tab, and the right one.");
        }
        return new Swap(new Token(pair[0].strip(), line.place()), pair[1].strip());
    }

    private List<Token> lines(YamlNode name, WordLists lists) {
        String file = name.string();
        String path = file.contains("/") ? file : rule.id() + "/" + file;
        List<String> lines;
        try {
            lines = lists.source().text(path).lines().toList();
        } catch (IllegalArgumentException e) {
            throw name.mistake("no list '%s': %s".formatted(file, e.getMessage()), "A list is a file beside the page.");
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String shown = keys().place().path().replaceFirst("rule\\.md$", "") + file;
                tokens.add(new Token(line, new Place(shown, i + 1, 1, line)));
            }
        }
        return tokens;
    }
}
