package io.github.copydesk.fix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** A unified diff of a file, as {@code git apply} accepts it: byte for byte, in any encoding and with any line ends. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file\n";

    private UnifiedDiff() {}

    /**
     * The diff of one file.
     *
     * @param path with slashes, relative to the folder in which the diff is applied
     */
    public static byte[] of(String path, byte[] before, byte[] after) {
        List<String> old = lines(before);
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff("", "", old, DiffUtils.diff(old, lines(after)), CONTEXT);
        StringBuilder text = new StringBuilder();
        // The first two lines name the files, in the form that git writes.
        for (String line : diff.subList(Math.min(2, diff.size()), diff.size())) {
            text.append(line);
            if (line.startsWith("@@")) {
                text.append('\n');
            } else if (!line.endsWith("\n")) {
                text.append(NO_LINE_END);
            }
        }
        String a = name("a/" + path);
        String b = name("b/" + path);
        String tab = path.indexOf(' ') < 0 ? "" : "\t";
        String head = "diff --git %s %s\n--- %s%s\n+++ %s%s\n".formatted(a, b, a, tab, b, tab);
        byte[] names = head.getBytes(UTF_8);
        byte[] hunks = text.toString().getBytes(ISO_8859_1);
        byte[] all = new byte[names.length + hunks.length];
        System.arraycopy(names, 0, all, 0, names.length);
        System.arraycopy(hunks, 0, all, names.length, hunks.length);
        return all;
    }

    /** The lines with their ends, one character for each byte. */
    private static List<String> lines(byte[] bytes) {
        String text = new String(bytes, ISO_8859_1);
        List<String> lines = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at) + 1;
            lines.add(text.substring(at, end == 0 ? text.length() : end));
            at = end == 0 ? text.length() : end;
        }
        return lines;
    }

    /** A name in quotes, as git writes it, if it contains characters that would end it. */
    private static String name(String path) {
        StringBuilder quoted = new StringBuilder("\"");
        boolean plain = true;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean sign = c < 0x20 || c == 0x7F;
            plain &= !sign && c != '"' && c != '\\';
            if (sign) {
                quoted.append("\\%03o".formatted((int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return plain ? path : quoted.append('"').toString();
    }
}
