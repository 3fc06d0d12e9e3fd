package io.github.copydesk.style;

import io.github.copydesk.rulebook.HouseStyle;
import io.github.copydesk.rulebook.StyleChoices;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.style.passage.IgnoredText;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes what rules of styles pass over, once for all of them. */
record Ignoring(IgnoredText text, List<String> wrong) {
    static Ignoring of(WordLists lists, HouseStyle house) {
        return lists.derive(Ignoring.class, it -> made(house.styles()));
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
        return new Ignoring(new IgnoredText(searches, choices.skipped()), wrong);
    }

    void tell(Consumer<String> leftOut) {
        wrong.forEach(leftOut);
    }
}
