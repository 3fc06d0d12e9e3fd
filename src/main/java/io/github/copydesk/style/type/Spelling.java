package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.style.spelling.EnglishDictionary;
import io.github.copydesk.style.spelling.SpellingWords;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code spelling}: words that no dictionary has. Those with a capital inside, in capitals, or with other letters are passed over. */
final class Spelling implements StyleType {
    private static final List<Pattern> USUAL_FILTERS = List.of(
            Pattern.compile("[A-Z][a-z]+[A-Z]+\\w+"), Pattern.compile("[A-Z]+$"), Pattern.compile("[^a-zA-Z_']"));

    private final List<Pattern> filters = new ArrayList<>();
    private final Set<String> right = new HashSet<>();
    private final Exceptions exceptions;
    private final Wording wording;

    Spelling(RuleEntry entry, Materials materials) {
        for (String key : List.of("dicpath", "dic", "aff", "dictionaries")) {
            Optional<YamlNode> own = entry.keys().get(key).filter(it -> !it.isEmpty());
            if (own.isPresent()) {
                // Without its own dictionary, such a rule would flag all that the dictionary was made for.
                throw own.get().mistake("copydesk does not support Hunspell dictionaries ('%s')".formatted(key));
            }
        }
        entry.keys()
                .get("filters")
                .map(YamlNode::items)
                .orElse(List.of())
                .forEach(it -> filters.add(Patterns.one(it, false)));
        if (!entry.keys().bool("custom", false)) {
            filters.addAll(USUAL_FILTERS);
        }
        entry.ignoredWords().forEach(it -> right.add(it.toLowerCase(Locale.ROOT)));
        this.exceptions = Exceptions.of(entry, materials);
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<Pattern> patterns() {
        return List.of();
    }

    @Override
    public boolean reads(String language) {
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    @Override
    public PassageReader reader(Steps steps) {
        EnglishDictionary.Lookup lookup = EnglishDictionary.get().lookup();
        return (passage, literals, hits) -> {
            if (!passage.isSentence()) {
                read(passage, lookup, steps, hits);
            }
        };
    }

    private void read(Passage passage, EnglishDictionary.Lookup lookup, Steps steps, Consumer<Hit> hits) {
        for (SpellingWords.Word word : SpellingWords.of(passage.text())) {
            String text = word.text();
            if (passage.hasMask(word.start(), word.end())
                    || right.contains(text.toLowerCase(Locale.ROOT))
                    || lookup.has(text)
                    || filters.stream()
                            .anyMatch(it -> it.matcher(steps.over(text)).find())
                    || exceptions.areIn(text, steps)) {
                continue;
            }
            Hit hit = wording.of(passage, word.start(), word.end(), text);
            boolean suggests = wording.action().name().equals("suggest");
            hits.accept(suggests ? new Hit(hit.start(), hit.end(), hit.message(), lookup.suggestions(text)) : hit);
        }
    }
}
