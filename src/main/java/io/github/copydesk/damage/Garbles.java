package io.github.copydesk.damage;

import io.github.copydesk.text.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds UTF-8 that was read as windows-1252, as Latin-1 or in the encoding of an old machine, once or several times.
 *
 * <p>It encodes back and decodes again, so it needs no list of garbled forms. The trap is right text
 * that happens to be valid UTF-8, such as the end of {@code “CAFÉ”}: two such characters count only
 * when they cannot be right, or when what stands beside them cannot.
 */
public final class Garbles {
    private static final Limits LIMITS = Limits.of("mojibake");
    /** How many letters of one script in a row are no accident: a Greek word, and one in the tables of old machines. */
    private static final int WORD = LIMITS.get("word");

    private static final int WORD_ELSEWHERE = LIMITS.get("word-elsewhere");

    private static final int LONG_DOUBT = LIMITS.get("long-doubt");

    private static final int MOST_TIMES = LIMITS.get("times");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Stands for what nobody can tell any more. */
    private static final String LOST = "\uFFFD";

    /** The garbled stretches of a text, in order; neighbours are one, and so are the words of a garbled sentence. */
    public static List<Garble> in(CharSequence text) {
        List<Garble> found = once(text);
        for (int times = 1; times < MOST_TIMES && !found.isEmpty(); times++) {
            Reread reread = new Reread(text, found);
            List<Garble> deeper = reread.deepened(once(reread.text()));
            if (deeper.equals(found)) {
                break;
            }
            found = deeper;
        }
        return found.isEmpty()
                ? found
                : found.stream()
                        .map(garble -> readable(text, readAgain(garble)))
                        .toList();
    }

    /** The garble; where what it says is nothing but letters and marks read wrongly once more, as what these say. */
    private static Garble readAgain(Garble garble) {
        List<Unit> run = garble.partial() ? List.of() : run(garble.repaired(), 0, Misreading.WESTERN);
        boolean all = !run.isEmpty()
                && run.get(run.size() - 1).end() == garble.repaired().length()
                && run.stream().allMatch(Unit::isOrdinary);
        return all ? readAgain(new Garble(garble.start(), garble.end(), said(run))) : garble;
    }

    private static String said(List<Unit> run) {
        StringBuilder said = new StringBuilder();
        run.forEach(unit -> said.appendCodePoint(unit.codePoint()));
        return said.toString();
    }

    private static List<Garble> once(CharSequence text) {
        if (!mayHaveAny(text.toString().toCharArray())) {
            return List.of();
        }
        List<Garble> whole = whole(text);
        List<Garble> partial = new ArrayList<>(PartialGarbles.in(text, whole));
        EastAsianGarbles.in(text).stream()
                .filter(garble -> !Garble.anyHas(whole, garble.start(), garble.end()))
                .forEach(partial::add);
        return partial.isEmpty() ? whole : merged(whole, partial);
    }

    /** Whether two characters beyond ASCII stand side by side, or one that begins a part of a garble or is of eastern Asia. */
    private static boolean mayHaveAny(char[] text) {
        boolean beyond = false;
        for (char c : text) {
            if (c < 0x80) {
                beyond = false;
            } else if (PartialGarbles.isLead(c) || EastAsianGarbles.isEastern(c) || (beyond && !isPlain(c))) {
                return true;
            } else {
                beyond = !isPlain(c);
            }
        }
        return false;
    }

    /** Both, in order; what touches was one stretch, and is read as one. */
    private static List<Garble> merged(List<Garble> whole, List<Garble> partial) {
        List<Garble> all = new ArrayList<>(whole);
        all.addAll(partial);
        all.sort(Comparator.comparingInt(Garble::start));
        List<Garble> merged = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            Garble first = all.get(i++);
            StringBuilder repaired = new StringBuilder(first.repaired());
            int end = first.end();
            while (i < all.size() && all.get(i).start() == end) {
                repaired.append(all.get(i).repaired());
                end = all.get(i++).end();
            }
            merged.add(
                    end == first.end() ? first : new Garble(first.start(), end, repaired.toString(), List.of(), true));
        }
        return merged;
    }

    /** The garble; as lost where what it says still is no word, or where the head of another letter follows a part. */
    private static Garble readable(CharSequence text, Garble garble) {
        int end = garble.end();
        if (garble.partial() && end < text.length() && isLead(text.charAt(end))) {
            return new Garble(garble.start(), end + 1, LOST);
        }
        String word = (garble.start() > 0 ? text.charAt(garble.start() - 1) : ' ') + garble.repaired();
        for (int i = 1; i < word.length(); i++) {
            if (isLead(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
                return new Garble(garble.start(), Character.isWhitespace(text.charAt(end - 1)) ? end - 1 : end, LOST);
            }
        }
        String repaired = garble.repaired().replace(BYTE_ORDER_MARK, "");
        return repaired.length() == garble.repaired().length()
                ? garble
                : new Garble(garble.start(), end, repaired, garble.others(), garble.partial());
    }

    private static boolean isLead(char c) {
        return "ÂÃ".indexOf(c) >= 0;
    }

    /** The stretches of which no part was changed. */
    private static List<Garble> whole(CharSequence text) {
        int at = candidate(text, 0);
        if (at == text.length()) {
            return List.of();
        }
        GarbledSentences sentences = new GarbledSentences(text);
        Doubts doubts = new Doubts();
        Optional<Other> other = other(text, at);
        while (at < text.length()) {
            int start = at;
            List<Unit> run = run(text, start, Misreading.WESTERN);
            boolean sure = isSure(run, Misreading.WESTERN) || sentences.goesOn(run);
            List<Unit> doubtful = run;
            if (other.isPresent()) {
                Misreading misreading = other.get().misreading();
                List<Unit> otherRun = doubts.run(text, start, misreading);
                boolean otherSure = !otherRun.isEmpty()
                        && (isSure(otherRun, misreading)
                                || sentences.goesOn(otherRun)
                                || (!sure && areOrdinary(otherRun, text, misreading)));
                if (otherSure && (!sure || explainsMore(otherRun, run, other.get()))) {
                    run = otherRun;
                    sure = true;
                }
                doubtful = otherRun.isEmpty() ? run : otherRun;
                doubts.add(misreading, otherSure ? List.of() : otherRun);
            }
            if (!sure) {
                List<Unit> anyRun = sureRun(text, start, doubts);
                sure = !anyRun.isEmpty();
                run = sure ? anyRun : run;
            }
            at = run.isEmpty() ? start + 1 : run.get(run.size() - 1).end();
            if (sure) {
                sentences.add(run);
            } else {
                sentences.doubt(doubtful);
            }
            at = candidate(text, at);
        }
        return sentences.found();
    }

    /** A run that proves itself in one of the encodings, whatever else the text has; the longest. */
    private static List<Unit> sureRun(CharSequence text, int start, Doubts doubts) {
        List<Unit> best = List.of();
        for (Misreading misreading : Misreading.OTHERS) {
            List<Unit> run = doubts.run(text, start, misreading);
            boolean sure = isSure(run, misreading);
            doubts.add(misreading, sure ? List.of() : run);
            if (sure && run.size() > best.size()) {
                best = run;
            }
        }
        return best;
    }

    /** Long runs that do not prove themselves; a part of one does not either, and is not looked at again. */
    private static final class Doubts {
        private final Map<Misreading, Integer> ends = new HashMap<>();

        List<Unit> run(CharSequence text, int start, Misreading misreading) {
            return start < ends.getOrDefault(misreading, 0) ? List.of() : Garbles.run(text, start, misreading);
        }

        void add(Misreading misreading, List<Unit> run) {
            if (run.size() > LONG_DOUBT) {
                ends.put(misreading, run.get(run.size() - 1).end());
            }
        }
    }

    /** Whether a text, or a part of it, reads as something else when it is encoded and decoded once more. */
    public static boolean mayBeRead(CharSequence text) {
        for (int at = candidate(text, 0); at < text.length(); at = candidate(text, at + 1)) {
            if (Unit.at(text, at, Misreading.WESTERN).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * An encoding other than windows-1252.
     *
     * @param alone whether something in the text cannot be right that windows-1252 does not explain
     */
    private record Other(Misreading misreading, boolean alone) {}

    /** Whether the run of the other encoding is longer, or as long in a text where windows-1252 cannot be all. */
    private static boolean explainsMore(List<Unit> otherRun, List<Unit> run, Other other) {
        int difference = otherRun.get(otherRun.size() - 1).end()
                - run.get(run.size() - 1).end();
        return difference > 0 || (difference == 0 && other.alone());
    }

    /** The encoding, other than windows-1252, that explains most of what cannot be right. */
    private static Optional<Other> other(CharSequence text, int first) {
        Optional<Other> best = Optional.empty();
        int most = 0;
        for (Misreading misreading : Misreading.OTHERS) {
            int count = 0;
            boolean alone = false;
            int at = candidate(text, first);
            while (at < text.length()) {
                List<Unit> run = run(text, at, misreading);
                boolean sure = isSure(run, misreading);
                count += sure ? run.size() : 0;
                alone |= sure && Unit.at(text, at, Misreading.WESTERN).isEmpty();
                at = candidate(
                        text, run.isEmpty() ? at + 1 : run.get(run.size() - 1).end());
            }
            if (count > most) {
                best = Optional.of(new Other(misreading, alone));
                most = count;
            }
        }
        return best;
    }

    /** Where two characters stand side by side that are not of ASCII; garbled text has nothing less. */
    private static int candidate(CharSequence text, int from) {
        int length = text.length();
        int second = from + 1;
        while (second < length) {
            if (isPlain(text.charAt(second))) {
                second += 2;
            } else if (isPlain(text.charAt(second - 1))) {
                second++;
            } else {
                return second - 1;
            }
        }
        return length;
    }

    /** What no byte above ASCII was read as; masked stretches are long. */
    private static boolean isPlain(char c) {
        return c < 0x80 || c == Block.MASKED;
    }

    private static List<Unit> run(CharSequence text, int start, Misreading misreading) {
        Optional<Unit> unit = Unit.at(text, start, misreading);
        if (unit.isEmpty()) {
            return List.of();
        }
        List<Unit> run = new ArrayList<>();
        while (unit.isPresent()) {
            run.add(unit.get());
            int end = unit.get().end();
            unit = end < text.length() ? Unit.at(text, end, misreading) : Optional.empty();
        }
        return run;
    }

    /**
     * One unit that cannot be right is enough; else some letters of one script, as in a Greek word. Russian may have its
     * quotation marks around it.
     */
    private static boolean isSure(List<Unit> run, Misreading misreading) {
        if (run.isEmpty()) {
            return false;
        }
        if (run.stream().anyMatch(Unit::sure)) {
            return true;
        }
        if (misreading != Misreading.WESTERN && run.size() > 1 && isOrdinaryTwice(run, misreading)) {
            return true;
        }
        List<Unit> letters = run.stream()
                .filter(unit -> !misreading.isCyrillic() || Character.isLetter(unit.codePoint()))
                .toList();
        long scripts = letters.stream().map(Unit::script).distinct().count();
        int least = misreading == Misreading.WESTERN ? WORD : WORD_ELSEWHERE;
        return letters.size() >= least
                && scripts == 1
                && letters.stream().allMatch(unit -> Character.isLetter(unit.codePoint()));
    }

    /** Whether what was read once more in the same encoding gives letters and marks of western articles. */
    private static boolean isOrdinaryTwice(List<Unit> run, Misreading misreading) {
        String once = said(run);
        List<Unit> again = run(once, 0, misreading);
        return !again.isEmpty()
                && again.get(again.size() - 1).end() == once.length()
                && again.stream().allMatch(Unit::isOrdinary);
    }

    /** Where something else was garbled for certain, marks and letters of western articles are believed, too. */
    private static boolean areOrdinary(List<Unit> run, CharSequence text, Misreading misreading) {
        int start = run.get(0).start();
        int end = run.get(run.size() - 1).end();
        return run.stream().allMatch(Unit::isOrdinary)
                && !(misreading.isCyrillic() && run.stream().anyMatch(unit -> unit.mayBeCyrillic(text, start, end)));
    }

    private Garbles() {}
}
