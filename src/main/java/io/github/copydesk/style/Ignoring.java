package io.github.copydesk.style;

import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.StyleChoices;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.style.passage.IgnoredText;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the settings for text that rules of styles ignore, once for all of them.
 *
 * @param text the ignored text
 * @param wrong a message for each setting that cannot be used
 */
record Ignoring(IgnoredText text, List<String> wrong) {
    static Ignoring of(WordLists lists, ProjectStyle projectStyle) {
        return lists.derive(Ignoring.class, it -> made(projectStyle.styles()));
    }

    private static Ignoring made(StyleChoices choices) {
        List<IgnoredText.Search> searches = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (StyleChoices.Ignored ignored : choices.ignored()) {
            try {
                String java = Patterns.valid(
                        ignored.pattern().place(),
                        () -> Dialect.toJava(ignored.pattern().pattern(), false));
                Pattern pattern = Dialect.compile(java, false);
                searches.add(new IgnoredText.Search(ignored.path(), pattern, document -> new Steps(
                                document.source().length(), java.length())
                        .over(document.source())));
            } catch (ConfigurationException e) {
                wrong.add(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
        }
        choices.accepted().stream()
                .filter(it -> !Patterns.isValid(it))
                .forEach(it -> wrong.add(
                        "%s: '%s' is not a valid pattern and is ignored".formatted(it.place(), it.pattern())));
        IgnoredText text = new IgnoredText(
                searches,
                known(choices.skipped(), IgnoredText::knowsBlock, wrong),
                known(choices.passed(), IgnoredText::knowsInline, wrong),
                choices.classes().stream().map(Token::pattern).collect(Collectors.toCollection(TreeSet::new)));
        return new Ignoring(text, wrong);
    }

    private static Set<String> known(List<Token> elements, Predicate<String> isKnown, List<String> wrong) {
        Set<String> known = new TreeSet<>();
        for (Token element : elements) {
            if (isKnown.test(element.pattern())) {
                known.add(element.pattern());
            } else {
                wrong.add("%s: copydesk does not support '%s' here and reads it"
                        .formatted(element.place(), element.pattern()));
            }
        }
        return known;
    }

    void tell(Consumer<String> leftOut) {
        wrong.forEach(leftOut);
    }
}
