package io.github.copydesk.style.passage;

import io.github.copydesk.text.Span;
import java.util.Arrays;
import java.util.List;

/** Several blocks as one text, with an empty line after each. */
final class Joined implements Passage.Origin {
    private static final String SEAM = "\n\n";

    private final List<BlockText> parts;
    private final int[] starts;
    private final String text;

    Joined(List<BlockText> parts) {
        this.parts = List.copyOf(parts);
        this.starts = new int[parts.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            joined.append(parts.get(i).text()).append(SEAM);
        }
        this.text = joined.toString();
    }

    String text() {
        return text;
    }

    @Override
    public Span span(int start, int end) {
        if (parts.isEmpty()) {
            return new Span(0, 0);
        }
        int from = source(start, start).start();
        return new Span(
                from, start == end ? from : Math.max(from, source(end - 1, end).end()));
    }

    private Span source(int start, int end) {
        int part = part(start);
        int last = parts.get(part).text().length();
        return parts.get(part).span(Math.min(last, start - starts[part]), Math.min(last, end - starts[part]));
    }

    @Override
    public boolean isMasked(int at) {
        int part = part(at);
        return parts.get(part).isMasked(at - starts[part]);
    }

    private int part(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found : -found - 2;
    }
}
