package io.github.copydesk.corpus;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.Optional;

/**
 * A short line as it is written, except for case, digits and the width of its spaces: the template of a site puts it
 * into many articles in the same words.
 *
 * @param print of its letters and signs, in 64 bits
 */
public record ExactLine(long print) {
    /** In UTF-16 units; longer lines are paragraphs. */
    private static final int LONGEST = 200;

    /** Keeps it apart from the fingerprint of a {@link LineBag}. */
    private static final long SEED = Print.of("exact line");

    /** The line that a block is, unless it is empty or too long. */
    public static Optional<ExactLine> of(Document document, Block block) {
        return of(LineBag.source(document, block));
    }

    /** The last sentence of a block if it is not closed: it counts as a line of its own. */
    public static Optional<ExactLine> endOf(Block block) {
        if (LastSentence.isClosed(block.text())) {
            return Optional.empty(); // as nearly all are
        }
        return LastSentence.of(block.text())
                .flatMap(it -> of(block.text().substring(it.span().start())));
    }

    static Optional<ExactLine> of(String line) {
        if (line.length() > LONGEST || line.isBlank()) {
            return Optional.empty();
        }
        long print = Print.EMPTY;
        boolean space = false;
        boolean started = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c)) {
                space = started;
                continue;
            }
            if (space) {
                print = Print.next(print, ' ');
            }
            space = false;
            started = true;
            print = Print.next(print, Character.isDigit(c) ? '0' : Character.toLowerCase(c));
        }
        return Optional.of(new ExactLine(Print.hash(SEED, Print.mix(print))));
    }
}
