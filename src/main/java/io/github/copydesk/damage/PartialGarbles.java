package io.github.copydesk.damage;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds garbled characters that a later program changed: it straightened a quotation mark, removed a control character
 * or dropped an accent, {@code didnâ€'t}, {@code â"¢}, {@code dona€™t}.
 *
 * <p>Of all characters that may have become such a stretch, the one with the lowest cost is chosen. The trap is an
 * accented capital before a quotation mark, {@code "AMANHÃ"}: two signs are accepted only within a word in lower case.
 */
final class PartialGarbles {
    private static final char EURO = '€';
    private static final char LEAD_OF_MARKS = 'â';
    private static final int FIRST_LETTER = 0xC0;
    private static final int LAST_LETTER = 0x17F;
    private static final int LAST_WESTERN_LETTER = 0xFF;
    /** The florin sign, which occurs in letters that were garbled three times. */
    private static final int FLORIN = 0x192;

    /** The forms by the sign for their first byte. */
    private static final Map<Character, List<GarbledForm>> FORMS = forms();

    /** The signs of {@link #FORMS}, and the euro sign. */
    private static final BitSet LEADS = new BitSet();

    static {
        FORMS.keySet().forEach(LEADS::set);
        LEADS.set(EURO);
    }

    /** An explanation of a stretch, end exclusive: the character and the cost. */
    private record Explanation(int start, int end, int codePoint, int cost) {}

    private static Map<Character, List<GarbledForm>> forms() {
        Map<Character, List<GarbledForm>> forms = new HashMap<>();
        for (String[] row : Limits.rows("mojibake", "marks.tsv")) {
            add(forms, Integer.parseInt(row[0], 16), MarkPlace.named(row[1]), Integer.parseInt(row[2]));
        }
        for (int letter = FIRST_LETTER; letter <= LAST_LETTER; letter++) {
            if (Character.isLetter(letter)) {
                add(forms, letter, MarkPlace.LETTER, letter <= LAST_WESTERN_LETTER ? 0 : Costs.RARE_LETTER);
            }
        }
        add(forms, FLORIN, MarkPlace.LETTER, Costs.RARE_LETTER);
        return forms;
    }

    private static void add(Map<Character, List<GarbledForm>> forms, int codePoint, MarkPlace place, int prior) {
        String signs = Misreading.WESTERN.signs(Character.toString(codePoint));
        forms.computeIfAbsent(signs.charAt(0), lead -> new ArrayList<>())
                .add(new GarbledForm(codePoint, place, signs, prior));
    }

    /**
     * The partly changed garbles of a text, in order, without overlaps.
     *
     * @param whole garbled stretches without changes; a stretch that touches one of them needs no other evidence
     */
    static List<Garble> in(CharSequence text, List<Garble> whole) {
        List<Garble> found = new ArrayList<>(0);
        int next = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c < 0x80 || !isLead(c)) {
                at++;
                continue;
            }
            while (next < whole.size() && whole.get(next).end() <= at) {
                next++;
            }
            if (next < whole.size() && whole.get(next).start() <= at) {
                at = whole.get(next).end();
                continue;
            }
            boolean touches = next > 0 && whole.get(next - 1).end() == at;
            int least = found.isEmpty() ? 0 : found.get(found.size() - 1).end();
            int most = next < whole.size() ? whole.get(next).start() : text.length();
            Optional<Garble> garble =
                    best(explanations(text, at, new Span(least, most), touches || isEndOf(found, at)));
            garble.ifPresent(found::add);
            at = garble.map(Garble::end).orElse(at + 1);
        }
        return found;
    }

    /** Whether a partly changed garble may begin with a sign. */
    static boolean isLead(char c) {
        return LEADS.get(c);
    }

    /**
     * The punctuation marks with these first two bytes, by their cost between two characters; only those near the
     * lowest cost.
     */
    static List<String> marksThatBegin(byte first, byte second, int before, int after) {
        String head = Misreading.WESTERN.signs(first, second);
        List<Explanation> all = FORMS.getOrDefault(head.charAt(0), List.of()).stream()
                .filter(form -> form.signs().length() > 2 && form.signs().startsWith(head))
                .map(form -> new Explanation(
                        0, 0, form.codePoint(), form.prior() + form.place().cost(before, after)))
                .toList();
        return best(all)
                .map(garble -> Stream.concat(Stream.of(garble.repaired()), garble.others().stream())
                        .toList())
                .orElse(List.of());
    }

    private static boolean isEndOf(List<Garble> found, int at) {
        return !found.isEmpty() && found.get(found.size() - 1).end() == at;
    }

    private static Optional<Garble> best(List<Explanation> explanations) {
        List<Explanation> believed = explanations.stream()
                .filter(it -> it.cost() <= Costs.MOST)
                .sorted(Comparator.comparingInt(Explanation::cost))
                .toList();
        if (believed.isEmpty()) {
            return Optional.empty();
        }
        Explanation first = believed.get(0);
        List<String> others = believed.stream()
                .skip(1)
                .filter(it -> it.start() == first.start()
                        && it.end() == first.end()
                        && it.cost() - first.cost() <= Costs.NEAR)
                .map(it -> Character.toString(it.codePoint()))
                .toList();
        return Optional.of(new Garble(first.start(), first.end(), Character.toString(first.codePoint()), others, true));
    }

    /** @param within the range without other garbled stretches */
    private static List<Explanation> explanations(CharSequence text, int at, Span within, boolean touches) {
        List<Explanation> all = new ArrayList<>();
        boolean euro = text.charAt(at) == EURO;
        for (GarbledForm form : FORMS.getOrDefault(euro ? LEAD_OF_MARKS : text.charAt(at), List.of())) {
            if (!euro) {
                form.match(text, at + 1, 1, within.end())
                        .filter(match -> match.cost() > 0 && isBelievable(text, at, form, match, touches))
                        .ifPresent(match -> all.add(explanation(text, at, form, match, 0)));
            } else if (form.signs().charAt(1) == EURO
                    && at > within.start()
                    && Character.isLetter(text.charAt(at - 1))) {
                boolean plain = text.charAt(at - 1) == 'a'
                        && at - 1 > within.start()
                        && Character.isLetter(text.charAt(at - 2));
                form.match(text, at + 1, 2, within.end())
                        .filter(match -> match.intact() == 1)
                        .ifPresent(match -> all.add(explanation(
                                text, plain ? at - 1 : at, form, match, plain ? Costs.PLAIN_LEAD : Costs.NO_LEAD)));
            }
        }
        return all;
    }

    private static Explanation explanation(
            CharSequence text, int start, GarbledForm form, GarbledForm.Match match, int lead) {
        int before = start > 0 ? text.charAt(start - 1) : ' ';
        int after = match.end() < text.length() ? text.charAt(match.end()) : ' ';
        boolean inner = form.place() == MarkPlace.LETTER
                && Character.isUpperCase(form.codePoint())
                && (Character.isLowerCase(before) || (Character.isLetter(before) && Character.isLowerCase(after)));
        int cost = lead
                + match.cost()
                + form.prior()
                + form.place().cost(before, after)
                + (inner ? Costs.INNER_CAPITAL : 0);
        return new Explanation(start, match.end(), form.codePoint(), cost);
    }

    /**
     * Whether an explanation has enough evidence: two of three signs are unchanged, or the word around a letter fits.
     */
    private static boolean isBelievable(
            CharSequence text, int at, GarbledForm form, GarbledForm.Match match, boolean touches) {
        if (form.signs().length() > 2) {
            return match.intact() > 0;
        }
        if (touches) {
            return true;
        }
        boolean marked = match.end() > at + 1 && form.codePoint() != FLORIN && isMark(text.charAt(at + 1));
        boolean smallBefore = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        boolean letterBefore = at > 0 && Character.isLetter(text.charAt(at - 1));
        boolean smallAfter = areSmall(text, match.end(), smallBefore ? 1 : 2);
        return marked && smallAfter && (smallBefore || !letterBefore);
    }

    private static boolean isMark(char c) {
        return c == '"' || c == '\'' || c == '-' || (c >= '1' && c <= '3');
    }

    private static boolean areSmall(CharSequence text, int from, int count) {
        if (from + count > text.length()) {
            return false;
        }
        return text.subSequence(from, from + count).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private PartialGarbles() {}
}
