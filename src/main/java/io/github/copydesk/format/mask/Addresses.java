package io.github.copydesk.format.mask;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Mask;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Web and e-mail addresses, handles, hashtags, file names and paths: words to which rules for prose do not apply. */
final class Addresses {
    private static final String OPENING = "([{<\"“”„«»‘'|,;—–…!?、。「」（）";
    private static final String CLOSING = ")]}>\"“”«»|,;—–…、。「」（）";
    private static final Set<String> DOMAINS =
            Set.of("com", "org", "net", "edu", "gov", "mil", "int", "info", "io", "dev", "app", "eu", "biz");

    /** A stretch without spaces, and the address in it, if it is one. */
    record Token(int end, Optional<Mask> address) {}

    private final String text;
    private final char[] chars;

    /** @param chars those of the text */
    Addresses(String text, char[] chars) {
        this.text = text;
        this.chars = chars;
    }

    /** Whether a word begins here: after a space, a bracket, a quote or a dash. */
    boolean mayBeginAt(int at) {
        char c = chars[at];
        if (!isAsciiLetter(c) && (isEnd(c) || OPENING.indexOf(c) >= 0)) {
            return false;
        }
        if (at == 0) {
            return true;
        }
        char before = chars[at - 1];
        return isBlank(before) || OPENING.indexOf(before) >= 0 || CLOSING.indexOf(before) >= 0;
    }

    /** The word that begins here, and whether it is an address. */
    Token token(int at) {
        int end = at;
        boolean special = false;
        while (end < chars.length) {
            char c = chars[end];
            if (!isAsciiLetter(c)) {
                if (isEnd(c)) {
                    break;
                }
                if (c == ':' && isScheme(at, end)) {
                    int urlEnd = urlEnd(at);
                    return token(urlEnd, mask(Mask.Kind.URL, at, urlEnd));
                }
                special |= "@#./\\:_~".indexOf(c) >= 0;
            }
            end++;
        }
        return special ? token(end, classify(at, trimmedEnd(at, end))) : new Token(end, Optional.empty());
    }

    private static Token token(int end, Optional<Mask> address) {
        return new Token(Math.max(end, address.map(Mask::end).orElse(end)), address);
    }

    private static Optional<Mask> mask(Mask.Kind kind, int start, int end) {
        return Optional.of(new Mask(kind, start, end));
    }

    private Optional<Mask> classify(int start, int end) {
        String word = text.substring(start, end);
        int at = word.indexOf('@');
        if (at > 0 && isWordAt(word, at - 1) && isWordAt(word, at + 1)) {
            return mask(Mask.Kind.EMAIL, start, end);
        }
        if (at >= 0 && isWordAt(word, at + 1)) {
            return mask(Mask.Kind.HANDLE, start + at, start + handleEnd(word, at + 1));
        }
        if (isHost(word, "www.") || isDomain(word)) {
            return mask(Mask.Kind.URL, start, urlEnd(start));
        }
        int hash = word.indexOf('#');
        if (hash >= 0 && (hash == 0 || isFree(word, hash - 1)) && hashtagEnd(word, hash + 1) > hash + 1) {
            return mask(Mask.Kind.HASHTAG, start + hash, start + hashtagEnd(word, hash + 1));
        }
        return FileNames.isFileName(word) ? mask(Mask.Kind.FILE_NAME, start, end) : Optional.empty();
    }

    private boolean isScheme(int start, int colon) {
        if (colon == start || colon - start > 32) {
            return false;
        }
        String scheme = text.substring(start, colon).toLowerCase(Locale.ROOT);
        if (text.startsWith("://", colon)) {
            return scheme.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
        }
        boolean more = colon + 1 < text.length() && Character.isLetterOrDigit(text.charAt(colon + 1));
        return more && (scheme.equals("mailto") || scheme.equals("tel") || scheme.equals("data"));
    }

    /** Whether a word is {@code example.org/a} or {@code example.org}; {@code Example.org} is the name of a company. */
    private static boolean isDomain(String word) {
        int path = indexOfAny(word, "/?#:");
        String host = path < 0 ? word : word.substring(0, path);
        int dot = host.lastIndexOf('.');
        if (dot < 2 || !host.chars().allMatch(c -> c == '.' || c == '-' || isAsciiWord((char) c))) {
            return false;
        }
        String top = host.substring(dot + 1);
        boolean letters = top.length() >= 2 && top.chars().allMatch(c -> c >= 'a' && c <= 'z');
        boolean addressed = path > 0 && word.charAt(path) == '/' && !FileNames.isFileName(host);
        return letters
                && host.charAt(0) != '.'
                && !host.contains("..")
                && (addressed || (DOMAINS.contains(top) && isLower(host)));
    }

    private static boolean isLower(String host) {
        return host.equals(host.toLowerCase(Locale.ROOT));
    }

    private static boolean isHost(String word, String prefix) {
        return word.length() > prefix.length() + 3 && word.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** {@code @name@server.org} is one handle, {@code @scope/name} too. */
    private static int handleEnd(String word, int start) {
        int end = start;
        while (end < word.length() && (isAsciiWord(word.charAt(end)) || "@./-".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Whether a hashtag may follow the character; an entity, {@code &#x2014;}, is none. */
    private static boolean isFree(String word, int before) {
        return word.charAt(before) != '&' && !isWordAt(word, before);
    }

    private static int hashtagEnd(String word, int start) {
        int end = start;
        boolean letters = false;
        while (end < word.length() && (Character.isLetterOrDigit(word.charAt(end)) || word.charAt(end) == '_')) {
            letters |= Character.isLetter(word.charAt(end));
            end++;
        }
        return letters ? end : start;
    }

    /** An address may hold brackets in pairs, and does not end with the sentence's mark. */
    private int urlEnd(int start) {
        int end = start;
        int open = 0;
        while (end < text.length() && isUrl(text.charAt(end))) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                break;
            }
            end++;
        }
        while (end > start + 1 && ".,;:!?'’*_~(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isUrl(char c) {
        return !isBlank(c) && c != Block.MASKED && "<>\"“”„«»{}|\\^`[]…—、。「」（）".indexOf(c) < 0;
    }

    private int trimmedEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start + 1 && ".:!?'’*_".indexOf(text.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean isEnd(char c) {
        return !isAsciiLetter(c)
                && (isBlank(c) || c == Block.MASKED || CLOSING.indexOf(c) >= 0 || "([{<„".indexOf(c) >= 0);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isBlank(char c) {
        return c == ' ' || Character.isWhitespace(c) || c == '\u00A0';
    }

    private static boolean isWordAt(String word, int at) {
        return at < word.length() && (isAsciiWord(word.charAt(at)) || Character.isLetterOrDigit(word.charAt(at)));
    }

    private static boolean isAsciiWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private static int indexOfAny(String word, String chars) {
        for (int i = 0; i < word.length(); i++) {
            if (chars.indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
