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
    private static final int MOST_ROUNDS = 4;

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
                found.add(new Garble(at, end, again(decoded(run), MOST_ROUNDS)));
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

    private static String decoded(List<Unit> run) {
        StringBuilder decoded = new StringBuilder();
        run.forEach(unit -> decoded.appendCodePoint(unit.codePoint()));
        return decoded.toString();
    }

    /** What was garbled twice is repaired twice. */
    private static String again(String repaired, int rounds) {
        StringBuilder better = new StringBuilder();
        int at = 0;
        for (Garble garble : rounds == 0 ? List.<Garble>of() : in(repaired)) {
            better.append(repaired, at, garble.start()).append(garble.repaired());
            at = garble.end();
        }
        return better.append(repaired, at, repaired.length()).toString();
    }

    private Garbles() {}
}
