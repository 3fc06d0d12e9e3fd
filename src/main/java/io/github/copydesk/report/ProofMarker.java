package io.github.copydesk.report;

import io.github.copydesk.report.Proof.Line;
import io.github.copydesk.report.Proof.Note;
import io.github.copydesk.report.Proof.Piece;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Marks the findings of an article in its lines, in one sweep. */
final class ProofMarker {
    /** How many findings of one article are shown; a file that is not prose can have very many. */
    private static final int MOST = 500;

    private static final Piece ELLIPSIS = new Piece(" … ", Optional.empty(), List.of());

    private final Document document;
    private final List<Note> notes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    /** The findings that have begun and not yet ended. */
    private final List<Note> open = new ArrayList<>();

    private int next;
    private int shownTo;

    private ProofMarker(Document document, List<Finding> findings) {
        this.document = document;
        for (Finding finding : findings) {
            Position position = document.lines().at(finding.span().start());
            String message = ConsoleLine.message(document, finding);
            notes.add(new Note(notes.size() + 1, position, finding, message));
        }
    }

    static Proof mark(Page page, int number, String path) {
        int shown = Math.min(MOST, page.findings().size());
        List<Finding> findings = page.findings().subList(0, shown);
        ProofMarker marker = new ProofMarker(page.document(), findings);
        Clippings.of(page.document(), findings).forEach(marker::draw);
        marker.endLine(page.document().source().length());
        int omitted = page.findings().size() - shown;
        return new Proof(number, path, page.readAs(), Counts.of(page.findings()), marker.lines, omitted);
    }

    private void draw(Span clipping) {
        int last = document.lines().at(clipping.end()).line();
        for (int i = document.lines().at(clipping.start()).line(); i <= last; i++) {
            Span line = document.lines().line(i);
            int from = Math.max(line.start(), clipping.start());
            int to = Math.max(from, Math.min(line.end(), clipping.end()));
            boolean begins = next < notes.size() && start(next) <= to;
            if (begins || !document.source().substring(from, to).isBlank()) {
                draw(i, line, from, to);
            }
        }
    }

    private void draw(int number, Span line, int from, int to) {
        if (lines.isEmpty() || lines.get(lines.size() - 1).number() != number) {
            endLine(line.start());
            lines.add(new Line(number, isGap(line.start()), new ArrayList<>(), new ArrayList<>()));
            shownTo = line.start();
        }
        List<Piece> pieces = lines.get(lines.size() - 1).pieces();
        if (isGap(from)) {
            pieces.add(ELLIPSIS);
        }
        int at = from;
        do {
            int edge = nextEdge(at, to);
            addPiece(at, edge, pieces);
            at = edge;
        } while (at < to || (next < notes.size() && start(next) <= to));
        shownTo = to;
    }

    private boolean isGap(int from) {
        return shownTo < from && !document.source().substring(shownTo, from).isBlank();
    }

    /** A finding can end at the end of its line, where there is no piece. */
    private void endLine(int nextStart) {
        if (!lines.isEmpty()) {
            Line line = lines.get(lines.size() - 1);
            if (isGap(document.lines().line(line.number()).end())) {
                line.pieces().add(ELLIPSIS);
            }
            close(nextStart);
        }
    }

    /** Opens the findings that begin here, and returns the next offset at which one begins or ends. */
    private int nextEdge(int at, int to) {
        for (; next < notes.size() && start(next) <= at; next++) {
            open.add(notes.get(next));
        }
        int edge = next < notes.size() ? Math.min(to, start(next)) : to;
        for (Note note : open) {
            edge = Math.min(edge, Math.max(at, note.finding().span().end()));
        }
        return edge;
    }

    private int start(int note) {
        return notes.get(note).finding().span().start();
    }

    private void addPiece(int from, int to, List<Piece> pieces) {
        List<Note> here = open.stream()
                .filter(note -> isOn(note.finding().span(), from, to))
                .toList();
        List<Note> closing = close(to);
        if (to > from || !here.isEmpty()) {
            pieces.add(new Piece(
                    Visible.line(document.source().substring(from, to)),
                    here.stream().map(note -> note.finding().severity()).min(Comparator.<Severity>naturalOrder()),
                    closing.stream().map(Note::number).toList()));
        }
    }

    /** Adds the notes of findings that end here or before below the last line. */
    private List<Note> close(int to) {
        List<Note> closing =
                open.stream().filter(note -> note.finding().span().end() <= to).toList();
        open.removeAll(closing);
        lines.get(lines.size() - 1).notes().addAll(closing);
        return closing;
    }

    /** An empty finding is between two characters, and has an empty piece. */
    private static boolean isOn(Span span, int from, int to) {
        return from == to ? span.start() == from && span.end() == from : span.start() < to && from < span.end();
    }
}
