package io.github.copydesk.style.pattern;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a match of a pattern, or of its first part, can begin.
 *
 * @param starts one of them is at the beginning; empty if that is not known
 * @param first the ASCII characters that can be the first one, in both cases; nothing where that is not known. Any
 *     other character can be
 * @param open whether it can have no characters, so that what follows counts too
 * @param run the class of a run of characters with which it begins if what follows is a literal; or empty
 * @param assertion what is asked of the place itself
 * @param bounded whether a match begins at the boundary of a word
 */
record Beginning(
        Optional<Set<Start>> starts,
        Optional<BitSet> first,
        boolean open,
        String run,
        Assertion assertion,
        boolean bounded) {

    /** What a pattern asks of a place before it reads a character. */
    enum Assertion {
        NONE,
        BOUNDARY,
        OTHER;

        /**
         * Whether a match that could begin inside of a run could begin where the run does, or at its first boundary of
         * a word.
         */
        boolean allows(String run) {
            return run.isEmpty() || this != OTHER;
        }
    }

    static final Beginning UNKNOWN =
            new Beginning(Optional.empty(), Optional.empty(), false, "", Assertion.OTHER, false);

    /** Of a part without characters. */
    static Beginning asserting(Assertion assertion) {
        return new Beginning(
                Optional.of(Set.of()), Optional.of(new BitSet()), true, "", assertion, assertion == Assertion.BOUNDARY);
    }

    /** Of some literals, with all letters folded; one of them can be empty. */
    static Beginning of(Set<String> literals) {
        Set<Start> starts = new TreeSet<>();
        BitSet first = new BitSet();
        for (String literal : literals) {
            if (!literal.isEmpty()) {
                starts.add(new Start("", literal));
                char c = literal.charAt(0);
                if (c < CharacterClass.ASCII) {
                    first.set(c);
                    first.set(Character.toUpperCase(c));
                }
            }
        }
        return new Beginning(Optional.of(starts), Optional.of(first), literals.contains(""), "", Assertion.NONE, false);
    }

    /** Of one character of a class. */
    static Beginning ofClass(String source) {
        return new Beginning(
                Optional.empty(), Optional.of(CharacterClass.anyCase(source)), false, "", Assertion.NONE, false);
    }

    /** Of any number of characters of a class, one at least. */
    static Beginning ofRun(String source) {
        return new Beginning(
                Optional.of(Set.of()),
                Optional.of(CharacterClass.anyCase(source)),
                false,
                source,
                Assertion.NONE,
                false);
    }

    /** The same, with one of some characters that are all of the class. */
    static Beginning ofRun(String source, Set<String> characters) {
        Set<Start> starts = new TreeSet<>();
        characters.forEach(it -> starts.add(new Start(source, it)));
        return new Beginning(
                Optional.of(starts), Optional.of(CharacterClass.anyCase(source)), false, "", Assertion.NONE, false);
    }

    Beginning optional() {
        return new Beginning(starts, first, true, run, assertion, bounded);
    }

    /** The same where what begins with a run is not to be put together with it. */
    Beginning withoutRuns() {
        boolean runs = !run.isEmpty() || starts.filter(Beginning::haveRun).isPresent();
        return runs ? new Beginning(Optional.empty(), first, open, "", assertion, bounded) : this;
    }

    /** The same with something asked of the place where it has no characters. */
    Beginning asking(Assertion also) {
        Assertion both = assertion.compareTo(also) > 0 ? assertion : also;
        return new Beginning(starts, first, open, run, both, bounded);
    }

    private static boolean haveRun(Set<Start> starts) {
        return starts.stream().anyMatch(it -> !it.run().isEmpty());
    }

    private boolean isEmpty() {
        return open
                && run.isEmpty()
                && first.filter(BitSet::isEmpty).isPresent()
                && starts.filter(Set::isEmpty).isPresent();
    }

    /** With another part after it. */
    Beginning then(Beginning next) {
        if (!run.isEmpty()) {
            boolean goesOn = next.isEmpty()
                    || (next.run.equals(run) && next.starts.filter(Set::isEmpty).isPresent());
            return goesOn ? this : afterRun(next);
        }
        if (!open) {
            return this;
        }
        boolean allowed = assertion.allows(next.run)
                && next.starts
                        .filter(it -> it.stream().anyMatch(start -> !assertion.allows(start.run())))
                        .isEmpty();
        Assertion both = assertion.compareTo(next.assertion) > 0 ? assertion : next.assertion;
        return new Beginning(
                allowed ? joined(starts, next.starts) : Optional.empty(),
                together(first, next.first),
                next.open,
                allowed ? next.run : "",
                both,
                bounded || (isEmpty() && next.bounded));
    }

    private Beginning afterRun(Beginning next) {
        boolean known = next.run.isEmpty()
                && !next.open
                && next.starts.filter(it -> !haveRun(it)).isPresent();
        Set<Start> following = new TreeSet<>();
        if (known) {
            next.starts.get().forEach(it -> following.add(new Start(run, it.literal())));
        }
        return new Beginning(
                known ? joined(starts, Optional.of(following)) : Optional.empty(),
                open ? together(first, next.first) : first,
                open && next.open,
                "",
                assertion,
                bounded);
    }

    /** Of any of some. */
    static Beginning any(List<Beginning> all) {
        Set<Start> starts = new TreeSet<>();
        BitSet first = new BitSet();
        boolean startsKnown = true;
        boolean firstKnown = true;
        boolean open = false;
        boolean bounded = true;
        Assertion assertion = Assertion.NONE;
        for (Beginning each : all) {
            Beginning one = each.run.isEmpty() ? each : each.withoutRuns();
            startsKnown &= one.starts.isPresent();
            firstKnown &= one.first.isPresent();
            one.starts.ifPresent(starts::addAll);
            one.first.ifPresent(first::or);
            open |= one.open;
            bounded &= one.bounded;
            assertion = assertion.compareTo(one.assertion) > 0 ? assertion : one.assertion;
        }
        return new Beginning(
                startsKnown ? Optional.of(starts) : Optional.empty(),
                firstKnown ? Optional.of(first) : Optional.empty(),
                open,
                "",
                assertion,
                bounded);
    }

    /** When nothing follows: where a match can have no character, or is a run alone, it can begin anywhere. */
    Beginning ended() {
        if (open) {
            return UNKNOWN;
        }
        return run.isEmpty() ? this : withoutRuns();
    }

    private static Optional<Set<Start>> joined(Optional<Set<Start>> one, Optional<Set<Start>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (one.get().isEmpty() || other.get().isEmpty()) {
            return one.get().isEmpty() ? other : one;
        }
        Set<Start> all = new TreeSet<>(one.get());
        all.addAll(other.get());
        return Optional.of(all);
    }

    private static Optional<BitSet> together(Optional<BitSet> one, Optional<BitSet> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        BitSet all = (BitSet) one.get().clone();
        all.or(other.get());
        return Optional.of(all);
    }
}
