package io.github.copydesk.style.measure;

import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arithmetic expression over named counts: {@code 4.71 * (characters / words)}. It supports {@code + - * / %},
 * brackets, functions of one or two numbers such as {@code math.sqrt}, comparisons, and {@code && ||}; true is 1.
 */
public final class Formula {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?|\\.\\d+");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.]*");
    private static final Pattern COMPARISON = Pattern.compile(">=|<=|==|!=|>|<");

    private final String text;
    private final Set<String> names;
    private int at;

    private Formula(String text, Set<String> names) {
        this.text = text;
        this.names = names;
    }

    /**
     * Compiles a formula into a function of the counts.
     *
     * @param names of the counts, with an underscore where the formula has a full stop
     * @throws IllegalArgumentException when it is no expression, or contains an unknown name
     */
    public static ToDoubleFunction<Map<String, Double>> of(String text, Set<String> names) {
        Formula formula = new Formula(text, Set.copyOf(names));
        ToDoubleFunction<Map<String, Double>> made = formula.or();
        formula.skip();
        if (formula.at < text.length()) {
            throw formula.unexpected();
        }
        return made;
    }

    private ToDoubleFunction<Map<String, Double>> or() {
        ToDoubleFunction<Map<String, Double>> left = and();
        while (takes("||")) {
            ToDoubleFunction<Map<String, Double>> one = left;
            ToDoubleFunction<Map<String, Double>> other = and();
            left = it -> one.applyAsDouble(it) != 0 || other.applyAsDouble(it) != 0 ? 1 : 0;
        }
        return left;
    }

    private ToDoubleFunction<Map<String, Double>> and() {
        ToDoubleFunction<Map<String, Double>> left = comparison();
        while (takes("&&")) {
            ToDoubleFunction<Map<String, Double>> one = left;
            ToDoubleFunction<Map<String, Double>> other = comparison();
            left = it -> one.applyAsDouble(it) != 0 && other.applyAsDouble(it) != 0 ? 1 : 0;
        }
        return left;
    }

    private ToDoubleFunction<Map<String, Double>> comparison() {
        ToDoubleFunction<Map<String, Double>> left = sum();
        skip();
        Matcher sign = COMPARISON.matcher(text).region(at, text.length());
        if (!sign.lookingAt()) {
            return left;
        }
        at = sign.end();
        ToDoubleFunction<Map<String, Double>> right = sum();
        String relation = sign.group();
        return it -> holds(relation, Double.compare(left.applyAsDouble(it), right.applyAsDouble(it))) ? 1 : 0;
    }

    private static boolean holds(String relation, int order) {
        return switch (relation) {
            case ">" -> order > 0;
            case "<" -> order < 0;
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case "==" -> order == 0;
            default -> order != 0;
        };
    }

    private ToDoubleFunction<Map<String, Double>> sum() {
        ToDoubleFunction<Map<String, Double>> left = product();
        while (true) {
            ToDoubleFunction<Map<String, Double>> one = left;
            if (takes("+")) {
                ToDoubleFunction<Map<String, Double>> other = product();
                left = it -> one.applyAsDouble(it) + other.applyAsDouble(it);
            } else if (takes("-")) {
                ToDoubleFunction<Map<String, Double>> other = product();
                left = it -> one.applyAsDouble(it) - other.applyAsDouble(it);
            } else {
                return left;
            }
        }
    }

    private ToDoubleFunction<Map<String, Double>> product() {
        ToDoubleFunction<Map<String, Double>> left = factor();
        while (true) {
            ToDoubleFunction<Map<String, Double>> one = left;
            if (takes("*")) {
                ToDoubleFunction<Map<String, Double>> other = factor();
                left = it -> one.applyAsDouble(it) * other.applyAsDouble(it);
            } else if (takes("/")) {
                ToDoubleFunction<Map<String, Double>> other = factor();
                left = it -> one.applyAsDouble(it) / other.applyAsDouble(it);
            } else if (takes("%")) {
                ToDoubleFunction<Map<String, Double>> other = factor();
                left = it -> one.applyAsDouble(it) % other.applyAsDouble(it);
            } else {
                return left;
            }
        }
    }

    private ToDoubleFunction<Map<String, Double>> factor() {
        if (takes("-")) {
            ToDoubleFunction<Map<String, Double>> other = factor();
            return it -> -other.applyAsDouble(it);
        }
        if (takes("(")) {
            ToDoubleFunction<Map<String, Double>> inside = or();
            expect(")");
            return inside;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (number.lookingAt()) {
            at = number.end();
            double value = Double.parseDouble(number.group());
            return it -> value;
        }
        Matcher name = NAME.matcher(text).region(at, text.length());
        if (!name.lookingAt()) {
            throw unexpected();
        }
        at = name.end();
        return takes("(") ? call(name.group()) : count(name.group());
    }

    private ToDoubleFunction<Map<String, Double>> count(String written) {
        String name = written.replace('.', '_');
        if (!names.contains(name)) {
            throw new IllegalArgumentException("there is no count '%s'".formatted(written));
        }
        return it -> it.getOrDefault(name, 0.0);
    }

    private ToDoubleFunction<Map<String, Double>> call(String name) {
        ToDoubleFunction<Map<String, Double>> one = or();
        ToDoubleFunction<Map<String, Double>> other = takes(",") ? or() : it -> Double.NaN;
        expect(")");
        return switch (name) {
            case "math.sqrt" -> it -> Math.sqrt(one.applyAsDouble(it));
            case "math.log" -> it -> Math.log(one.applyAsDouble(it));
            case "math.log10" -> it -> Math.log10(one.applyAsDouble(it));
            case "math.exp" -> it -> Math.exp(one.applyAsDouble(it));
            case "math.abs" -> it -> Math.abs(one.applyAsDouble(it));
            case "math.floor" -> it -> Math.floor(one.applyAsDouble(it));
            case "math.ceil" -> it -> Math.ceil(one.applyAsDouble(it));
            case "math.pow" -> it -> Math.pow(one.applyAsDouble(it), other.applyAsDouble(it));
            case "math.max" -> it -> Math.max(one.applyAsDouble(it), other.applyAsDouble(it));
            case "math.min" -> it -> Math.min(one.applyAsDouble(it), other.applyAsDouble(it));
            default -> throw new IllegalArgumentException("there is no function '%s'".formatted(name));
        };
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean takes(String sign) {
        skip();
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException(
                at < text.length() ? "'%s' is not expected here".formatted(text.charAt(at)) : "it ends too early");
    }
}
