package io.github.copydesk.fix;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.copydesk.text.Lines;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;

/** What changes in an article, as {@code diff -u} writes it and {@code git apply} reads it. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /** @param path as it is shown */
    public static String of(String path, String before, String after) {
        List<String> old = lines(before);
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + path, "b/" + path, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return String.join("\n", diff);
    }

    private static List<String> lines(String text) {
        Lines lines = Lines.of(text);
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= lines.count(); i++) {
            Span line = lines.line(i);
            if (i < lines.count() || line.length() > 0) {
                all.add(text.substring(line.start(), line.end()));
            }
        }
        return all;
    }
}
