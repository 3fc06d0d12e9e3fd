package io.github.copydesk.characters;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds UTF-8 that was read as windows-1252 or Latin-1, once or several times.
 *
 * <p>It encodes back and decodes again, so it needs no list of garbled forms. The trap is right text
 * that happens to be valid UTF-8, such as the end of {@code “CAFÉ”}: two such characters count only
 * when they cannot be right, or when what stands beside them cannot.
 */
public final class Garbles {
    /** The garbled stretches of a text, in order; neighbours are one. */
    public static List<Garble> in(CharSequence text) {
        List<Garble> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) < 0x80 || !Unit.startsAt(text, at)) {
                at++;
                continue;
            }
            List<Unit> run = run(text, at);
            int end = run.get(run.size() - 1).end();
            if (isSure(run)) {
                found.add(new Garble(at, end, repaired(text, at, end, run)));
            }
            at = end;
        }
        return found;
    }

    private static List<Unit> run(CharSequence text, int start) {
        List<Unit> run = new ArrayList<>();
        for (int at = start;
                at < text.length() && Unit.startsAt(text, at);
                at = run.get(run.size() - 1).end()) {
            run.add(Unit.at(text, at));
        }
        return run;
    }

    /** One unit that cannot be right is enough; else two letters of one script, as in a Greek word. */
    private static boolean isSure(List<Unit> run) {
        if (run.stream().anyMatch(Unit::sure)) {
            return true;
        }
        long scripts = run.stream()
                .map(unit -> Character.UnicodeScript.of(unit.codePoint()))
                .distinct()
                .count();
        return run.size() > 1 && scripts == 1 && run.stream().allMatch(unit -> Character.isLetter(unit.codePoint()));
    }

    /** What the run says; what was garbled twice is repaired twice, judged by the characters around it. */
    private static String repaired(CharSequence text, int start, int end, List<Unit> run) {
        StringBuilder once = new StringBuilder().append(text, Math.max(0, start - 1), start);
        int from = once.length();
        run.forEach(unit -> once.appendCodePoint(unit.codePoint()));
        int to = once.length();
        once.append(text, end, Math.min(text.length(), end + 1));
        StringBuilder repaired = new StringBuilder();
        int at = from;
        for (Garble garble : in(once)) {
            if (garble.start() >= from && garble.end() <= to) {
                repaired.append(once, at, garble.start()).append(garble.repaired());
                at = garble.end();
            }
        }
        return repaired.append(once, at, to).toString();
    }

    private Garbles() {}
}
