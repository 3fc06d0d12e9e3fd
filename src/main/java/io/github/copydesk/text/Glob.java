package io.github.copydesk.text;

import java.util.regex.Pattern;

/**
 * A path pattern as Ant writes it: {@code *} and {@code ?} stay within a name, {@code **} crosses folders.
 *
 * <p>A pattern without a slash means any depth, one that ends in a slash all that is below. Case does not
 * count, so that {@code NOTES.TXT} of an old machine is not passed over in silence.
 */
public record Glob(Pattern pattern) {
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
        return new Glob(Pattern.compile(regex(path), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL));
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
        return pattern.matcher(path).matches();
    }
}
