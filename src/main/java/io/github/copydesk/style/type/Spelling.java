package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.SpellingFiles;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.style.spelling.EnglishDictionary;
import io.github.copydesk.style.spelling.HunspellDictionary;
import io.github.copydesk.style.spelling.SpellingWords;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code spelling}: words that are in no dictionary, neither English nor the project's own. Words in capitals, with a
 * capital inside, or with letters that are not English are skipped.
 */
final class Spelling implements StyleType {
    /** They are searched for, so a repeated letter before the end would only cost time. */
    private static final List<Pattern> USUAL_FILTERS =
            List.of(Pattern.compile("[A-Z][a-z]+[A-Z]\\w"), Pattern.compile("[A-Z]$"), Pattern.compile("[^a-zA-Z_']"));

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(?:[_-].*)?");

    private final List<HunspellDictionary> dictionaries = new ArrayList<>();
    private final Set<String> languages = new HashSet<>();
    private final boolean english;
    private final List<Pattern> filters = new ArrayList<>();
    private final Set<String> right = new HashSet<>();
    private final Exceptions exceptions;
    private final Wording wording;

    Spelling(RuleEntry entry, Materials materials) {
        for (SpellingFiles.Dictionary own : entry.spelling().dictionaries()) {
            try {
                dictionaries.add(new HunspellDictionary(own.words(), own.affixes()));
                languages.add(language(own.name()));
            } catch (IllegalArgumentException e) {
                throw entry.keys().place().mistake("dictionary '%s': %s".formatted(own.name(), e.getMessage()));
            }
        }
        this.english = dictionaries.isEmpty() || entry.keys().bool("append", false);
        if (english) {
            languages.add("en");
        }
        entry.keys()
                .get("filters")
                .map(YamlNode::items)
                .orElse(List.of())
                .forEach(it -> filters.add(Patterns.one(it, false)));
        if (!entry.keys().bool("custom", false)) {
            filters.addAll(USUAL_FILTERS);
        }
        entry.spelling().right().forEach(it -> right.add(it.toLowerCase(Locale.ROOT)));
        this.exceptions = Exceptions.of(entry, materials);
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<String> patterns() {
        return List.of();
    }

    @Override
    public boolean reads(String language) {
        return languages.contains("")
                || languages.contains(language.toLowerCase(Locale.ROOT).replaceFirst("[_-].*", ""));
    }

    /** The language of a dictionary by its name, such as {@code en_US-ships}; empty if the name has none. */
    private static String language(String dictionary) {
        Matcher name = LANGUAGE.matcher(dictionary);
        return name.matches() ? name.group(1) : "";
    }

    @Override
    public PassageReader reader(Steps steps) {
        Lookup lookup = new Lookup(english ? Optional.of(EnglishDictionary.get()) : Optional.empty(), dictionaries);
        return (passage, literals, hits) -> {
            if (!passage.isSentence()) {
                read(passage, lookup, steps, hits);
            }
        };
    }

    /** The dictionaries; a word must be in one of them. */
    private record Lookup(Optional<EnglishDictionary> english, List<HunspellDictionary> own) {
        boolean has(String word) {
            return english.filter(it -> it.has(word)).isPresent()
                    || own.stream().anyMatch(it -> it.has(word));
        }

        List<String> suggestions(String word) {
            return english.map(it -> it.suggestions(word)).orElseGet(() -> own.stream()
                    .flatMap(it -> it.suggestions(word).stream())
                    .distinct()
                    .toList());
        }
    }

    private void read(Passage passage, Lookup lookup, Steps steps, Consumer<Hit> hits) {
        for (SpellingWords.Word word : SpellingWords.of(passage.text())) {
            String text = word.text();
            if (passage.hasMask(word.start(), word.end())
                    || right.contains(text.toLowerCase(Locale.ROOT))
                    || lookup.has(text)
                    || filters.stream()
                            .anyMatch(it -> it.matcher(steps.over(text)).find())
                    || exceptions.areIn(text)) {
                continue;
            }
            Hit hit = wording.of(passage, word.start(), word.end(), text);
            boolean suggests = wording.action().name().equals("suggest");
            hits.accept(suggests ? new Hit(hit.start(), hit.end(), hit.message(), lookup.suggestions(text)) : hit);
        }
    }
}
