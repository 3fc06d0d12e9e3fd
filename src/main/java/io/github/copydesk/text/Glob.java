package io.github.copydesk.text;

import java.util.regex.Pattern;

/**
 * A path pattern as Ant writes it: {@code *} and {@code ?} stay within a name, {@code **} crosses folders.
 *
 * <p>A pattern without a slash means any depth, one that ends in a slash all that is below. Case does not
 * count, so that {@code NOTES.TXT} of an old machine is not passed over in silence.
 *
 * @param folder what stands before each path, with a slash at its end; empty for nothing
 */
public record Glob(Pattern pattern, String folder) {
    public static Glob of(String glob) {
        String path = glob.strip().replace('\\', '/');
        if (path.startsWith("./") || path.startsWith("/")) {
            path = path.substring(path.indexOf('/') + 1);
        } else if (!path.contains("/")) {
            path = "**/" + path;
        }
        if (path.endsWith("/")) {
            path += "**";
        }
        return new Glob(
                Pattern.compile(regex(path), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL), "");
    }

    /**
     * A pattern as Vale writes it: {@code *} crosses folders, <code>{md,txt}</code> are alternatives, and an exclamation
     * mark at its beginning names all that the rest does not. It may begin at any folder of a path.
     *
     * @param folder where the content directory lies, as the pattern sees it
     */
    public static Glob crossing(String glob, String folder) {
        boolean not = glob.startsWith("!");
        String path = not ? glob.substring(1) : glob;
        StringBuilder regex = new StringBuilder("(?:.*/)?");
        int open = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            switch (c) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                case '{' -> {
                    regex.append("(?:");
                    open++;
                }
                case '}' -> regex.append(open-- > 0 ? ")" : "\\}");
                case ',' -> regex.append(open > 0 ? "|" : ",");
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return new Glob(Pattern.compile(not ? "(?!" + regex + "$).*" : regex.toString(), Pattern.DOTALL), folder);
    }

    private static String regex(String path) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < path.length()) {
            if (path.startsWith("**/", at)) {
                regex.append("(?:.*/)?");
                at += 3;
            } else if (path.startsWith("/**", at) && at + 3 == path.length()) {
                regex.append("(?:/.*)?");
                at += 3;
            } else if (path.startsWith("**", at)) {
                regex.append(".*");
                at += 2;
            } else {
                char c = path.charAt(at++);
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    /** Whether it names this path, relative and with slashes; {@code a/**} names the folder {@code a} too. */
    public boolean matches(String path) {
        return pattern.matcher(folder + path).matches();
    }
}
