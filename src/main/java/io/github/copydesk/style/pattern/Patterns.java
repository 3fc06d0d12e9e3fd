package io.github.copydesk.style.pattern;

import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.Place;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Combines patterns as Vale does. An error in one of them is reported at its own place. */
public final class Patterns {
    /** What needs no look at whether it compiles. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,'’_-]*");

    private Patterns() {}

    public static String word(String any) {
        return "(?m)\\b(?:" + any + ")\\b";
    }

    public static String anywhere(String any) {
        return "(?m)(?:" + any + ")";
    }

    /** Each of these in Java's dialect. */
    public static List<String> each(List<Token> tokens) {
        return tokens.stream()
                .map(it -> valid(it.place(), () -> Dialect.toJava(it.pattern(), true)))
                .toList();
    }

    /** A pattern that matches any of these, in Java's dialect. */
    public static String any(List<Token> tokens, UnaryOperator<String> change) {
        List<String> parts = new ArrayList<>();
        for (Token token : tokens) {
            parts.add(valid(token.place(), () -> Dialect.toJava(change.apply(token.pattern()), true)));
        }
        return String.join("|", parts);
    }

    /** A single pattern. */
    public static Pattern one(YamlNode node, boolean ignoreCase) {
        return Dialect.compile(
                "(?:" + valid(node.place(), () -> Dialect.toJava(node.string(), false)) + ")", ignoreCase);
    }

    /** A pattern by itself that is looked for, and its literals with those of others. */
    public static Alternatives search(YamlNode node, boolean ignoreCase, LiteralIndex index) {
        String java = valid(node.place(), () -> Dialect.toJava(node.string(), false));
        return new Alternatives(List.of(java), it -> "(?:" + it + ")", ignoreCase, index);
    }

    /** Whether it is a pattern by itself. */
    public static boolean isValid(Token token) {
        try {
            valid(token.place(), () -> Dialect.toJava(token.pattern(), true));
            return true;
        } catch (ConfigurationException e) {
            return false;
        }
    }

    /** The pattern in Java's dialect, if it compiles by itself. */
    public static String valid(Place place, Translation translation) {
        try {
            String java = translation.toJava();
            if (!PLAIN.matcher(java).matches()) {
                Dialect.compile(java, false);
            }
            return java;
        } catch (PatternSyntaxException e) {
            throw place.mistake("not a valid pattern: " + e.getDescription());
        }
    }

    public static Alternatives alternatives(
            List<String> java,
            UnaryOperator<String> template,
            boolean ignoreCase,
            LiteralIndex index,
            RuleEntry entry) {
        try {
            return new Alternatives(java, template, ignoreCase, index);
        } catch (PatternSyntaxException e) {
            throw entry.keys().place().mistake("the patterns cannot be joined: " + e.getDescription());
        }
    }

    public static Pattern compile(String java, boolean ignoreCase, RuleEntry entry) {
        try {
            return Dialect.compile(java, ignoreCase);
        } catch (PatternSyntaxException e) {
            throw entry.keys().place().mistake("the patterns cannot be joined: " + e.getDescription());
        }
    }

    /** A pattern that matches a word literally. */
    public static String quoted(String word) {
        return word.replaceAll("[\\\\\\[\\](){}.*+?^$|]", "\\\\$0");
    }

    /** Translates a pattern into Java's dialect. */
    @FunctionalInterface
    public interface Translation {
        String toJava();
    }
}
