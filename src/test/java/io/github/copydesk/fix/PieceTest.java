package io.github.copydesk.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PieceTest {
    @Test
    void piecesJoinToWhatTheyDoOneAfterTheOther() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            String first = letters(random, random.nextInt(12));
            List<Piece> pieces = pieces(random, first.length());
            String second = Piece.applied(first, pieces);
            List<Piece> more = pieces(random, second.length());
            String third = Piece.applied(second, more);
            List<Piece> joined = Piece.joined(pieces, more, second);
            assertEquals(third, Piece.applied(first, joined), () -> first + pieces + more + joined);
        }
    }

    @Test
    void whatIsOutsideThePiecesMovesWithItsText() {
        List<Piece> pieces = List.of(piece(2, 2, " "), piece(4, 6, "x"));
        assertEquals("ab cdxgh", Piece.applied("abcdefgh", pieces));
        assertEquals(new Span(0, 2), Piece.moved(new Span(0, 2), pieces));
        assertEquals(new Span(3, 5), Piece.moved(new Span(2, 4), pieces));
        assertEquals(new Span(6, 8), Piece.moved(new Span(6, 8), pieces));
        assertEquals(new Span(5, 8), Piece.moved(new Span(5, 8), pieces));
        assertEquals(new Span(0, 8), Piece.moved(new Span(0, 8), pieces));
    }

    private static List<Piece> pieces(Random random, int length) {
        List<Piece> pieces = new ArrayList<>();
        int at = random.nextInt(4);
        while (at <= length) {
            int end = Math.min(length, at + random.nextInt(3));
            pieces.add(piece(at, end, letters(random, random.nextInt(3))));
            at = end + 1 + random.nextInt(4);
        }
        return pieces;
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Piece piece(int start, int end, String text) {
        return new Piece(new Span(start, end), text);
    }
}
