package io.github.copydesk.engine;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.check.pattern.PatternTypes;
import io.github.copydesk.rule.HouseStyle;
import io.github.copydesk.rule.RuleBook;
import io.github.copydesk.rule.RuleEntry;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes the checks of a rule book. No list of them is kept: a page says what its rule is made of. */
public final class Checks {
    private static final Pattern WORD = Pattern.compile("(?:^|-)(.)");

    private Checks() {}

    /** In the order of the rules' ids; LanguageTool and the reading of files make their findings elsewhere. */
    public static List<RuleCheck> of(RuleBook book, HouseStyle house) {
        return book.entries().stream()
                .flatMap(entry -> of(entry, new Materials(entry.rule(), book.lists(), house)).stream()
                        .map(check -> new RuleCheck(entry.rule(), check)))
                .toList();
    }

    private static Optional<Check> of(RuleEntry entry, Materials materials) {
        return switch (entry.type()) {
            case JAVA -> Optional.of(javaCheck(entry, materials));
            default -> PatternTypes.check(entry, materials);
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
