package io.github.copydesk.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The features of a line: its tokens, its pairs of tokens, and its shape. Addresses, handles and numbers are one token
 * each; a word that is not in the vocabulary counts as an unknown word with or without a capital.
 */
public final class WordingFeatures {
    private static final Pattern TOKEN = Pattern.compile(
            "(?:https?://|www\\.)\\S+|[\\w.+-]{1,60}@[\\w.-]{1,60}|[@#]\\w+|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*|\\d+(?:[.,:]\\d+)*|[^\\w\\s\\p{L}]|_");
    /** The upper bounds of the length classes, in words. */
    private static final int[] LENGTHS = {0, 1, 2, 4, 7, 12, 20, 35};

    private static final double MOST = 0.6;
    private static final int FEW = 3;

    private WordingFeatures() {}

    private record Token(String text, boolean word) {
        boolean capital() {
            return Character.isUpperCase(text.codePointAt(0));
        }

        boolean upper() {
            return text.equals(text.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The features, in the order of the line, each once.
     *
     * @param known whether the vocabulary contains a token in lower case
     */
    public static Set<String> of(String line, Predicate<String> known) {
        List<Token> tokens = tokens(line);
        Set<String> features = new LinkedHashSet<>();
        String last = "^";
        for (Token token : tokens) {
            String name = name(token, known);
            features.add(name);
            features.add(last + ' ' + name);
            last = name;
        }
        features.add(last + " $");
        shape(tokens, features);
        return features;
    }

    /** The words of a line in lower case, each once: candidates for the vocabulary. */
    public static Set<String> vocabulary(String line) {
        Set<String> names = new LinkedHashSet<>();
        for (Token token : tokens(line)) {
            names.add(name(token, any -> true));
        }
        return names;
    }

    private static String name(Token token, Predicate<String> known) {
        if (!token.word()) {
            return token.text();
        }
        String small = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        if (known.test(small)) {
            return small;
        }
        return token.capital() ? "<Word>" : "<word>";
    }

    private static List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(line);
        while (matcher.find()) {
            String text = matcher.group();
            char first = text.charAt(0);
            if ((text.startsWith("http") && text.contains("://")) || text.startsWith("www.")) {
                tokens.add(new Token("<url>", false));
            } else if (text.length() > 1 && (first == '@' || first == '#')) {
                tokens.add(new Token(first == '@' ? "<handle>" : "<tag>", false));
            } else if (text.indexOf('@') > 0) {
                tokens.add(new Token("<mail>", false));
            } else if (Character.isDigit(first)) {
                tokens.add(new Token("<number>", false));
            } else {
                tokens.add(new Token(text, Character.isLetter(text.codePointAt(0))));
            }
        }
        return tokens;
    }

    private static void shape(List<Token> tokens, Set<String> features) {
        List<Token> words = tokens.stream().filter(Token::word).toList();
        int length = 0;
        while (length < LENGTHS.length && words.size() > LENGTHS[length]) {
            length++;
        }
        features.add("<length " + length + ">");
        long capitals = words.stream().filter(Token::capital).count();
        if (words.size() > 1 && capitals == words.size()) {
            features.add("<all capitals>");
        } else if (words.size() >= FEW && capitals >= MOST * words.size()) {
            features.add("<most capitals>");
        } else if (capitals == 0 && !words.isEmpty()) {
            features.add("<no capital>");
        }
        int letters = words.stream().mapToInt(it -> it.text().length()).sum();
        if (letters > FEW && words.stream().allMatch(Token::upper)) {
            features.add("<upper case>");
        }
        boolean sign = !tokens.isEmpty()
                && !tokens.get(tokens.size() - 1).word()
                && tokens.get(tokens.size() - 1).text().length() == 1;
        features.add(sign ? "<ends " + tokens.get(tokens.size() - 1).text() + ">" : "<ends in a word>");
    }
}
