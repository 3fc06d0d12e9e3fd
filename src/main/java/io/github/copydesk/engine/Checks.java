package io.github.copydesk.engine;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.StyleRules;
import io.github.copydesk.yaml.ConfigurationException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Makes the checks of a rule book. There is no list of them: the page of each rule says how it is implemented. */
public final class Checks {
    private static final Pattern WORD = Pattern.compile("(?:^|-)(.)");

    private Checks() {}

    /** The checks of a rule book, without a word about rules of styles that are left out. */
    public static List<RuleCheck> of(RuleBook book, ProjectStyle projectStyle) {
        return of(book, projectStyle, line -> {});
    }

    /**
     * The checks in the order of the rules' ids. LanguageTool is not among them.
     *
     * @param leftOut gets a line for each rule of a style that has no check, with the reason
     */
    public static List<RuleCheck> of(RuleBook book, ProjectStyle projectStyle, Consumer<String> leftOut) {
        List<RuleCheck> checks = new ArrayList<>();
        StyleRules.review(book.lists(), projectStyle, leftOut);
        for (RuleEntry entry : book.entries()) {
            try {
                of(entry, new Materials(entry.rule(), book.lists(), projectStyle))
                        .ifPresent(check -> checks.add(new RuleCheck(entry.rule(), check)));
            } catch (ConfigurationException e) {
                if (!entry.isVale()) {
                    throw e;
                }
                leftOut.accept(RuleBook.leftOut(entry.rule().id(), e));
            }
        }
        return checks;
    }

    private static Optional<Check> of(RuleEntry entry, Materials materials) {
        return switch (entry.type()) {
            case JAVA -> Optional.of(javaCheck(entry, materials));
            default -> StyleRules.check(entry, materials);
        };
    }

    private static Check javaCheck(RuleEntry entry, Materials materials) {
        String name = className(entry.rule().id());
        try {
            return Class.forName(name)
                    .asSubclass(Check.class)
                    .getConstructor(Materials.class)
                    .newInstance(materials);
        } catch (ClassNotFoundException | NoSuchMethodException | ClassCastException e) {
            throw entry.keys()
                    .place()
                    .mistake(
                            "there is no check %s with a public constructor (Materials)".formatted(name),
                            "A rule without code extends one of Vale's types, such as 'existence'.");
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(name + ": " + e.getCause(), e.getCause());
        } catch (IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** {@code GluedNameCheck} for {@code glued-name}. */
    public static String className(String id) {
        String words = WORD.matcher(id).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        return Check.class.getPackageName() + "." + words + "Check";
    }
}
