package io.github.copydesk.names.origins;

import io.github.copydesk.format.ArticleReader;
import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An article as it reaches the desk, with its errors; without any it is clean.
 *
 * @param origin of most of its people
 */
record Copy(String origin, Document document, List<Mark> marks) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

    /** An error and where it stands now. */
    record Mark(Plant plant, int start, int end) {
        boolean isTouchedBy(Finding finding) {
            return finding.span().start() < end && start < finding.span().end();
        }

        /** Whether the finding, somewhere else, would spread the error. */
        boolean isTakenForRight(Finding finding) {
            return finding.replacements().stream().anyMatch(plant.wrong()::contains);
        }
    }

    static Copy of(String origin, Draft draft, List<Plant> plants) {
        List<Mark> marks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        List<Plant> ordered =
                plants.stream().sorted(Comparator.comparing(Plant::start)).toList();
        for (Plant plant : ordered) {
            text.append(draft.text(), at, plant.start());
            marks.add(
                    new Mark(plant, text.length(), text.length() + plant.wrong().length()));
            text.append(plant.wrong());
            at = plant.end();
        }
        text.append(draft.text().substring(at));
        return new Copy(origin, read(draft, text.toString()), List.copyOf(marks));
    }

    private static Document read(Draft draft, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ArticleReader(new Formats(), draft.language(), Long.MAX_VALUE).read(draft.name() + ".md", bytes);
    }

    int words() {
        return (int) WORD.matcher(document.source()).results().count();
    }

    /** Whether a replacement of this finding makes the article right at the mark. */
    boolean mends(Mark mark, Finding finding, String replacement) {
        String source = document.source();
        String mended = source.substring(0, finding.span().start())
                + replacement
                + source.substring(finding.span().end());
        return mended.equals(source.substring(0, mark.start()) + mark.plant().right() + source.substring(mark.end()));
    }

    /** A stretch around this finding, on one line. */
    String around(int start, int end) {
        String source = document.source();
        String text = source.substring(Math.max(0, start - 40), start) + "⟦" + source.substring(start, end) + "⟧"
                + source.substring(end, Math.min(source.length(), end + 30));
        return text.replaceAll("\\s+", " ");
    }
}
