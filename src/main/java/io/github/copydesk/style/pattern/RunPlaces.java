package io.github.copydesk.style.pattern;

/** Where matches can begin that begin with a run of characters before a literal: at the run's beginning. */
final class RunPlaces implements FoundLiterals.Places {
    private final CharacterClass run;
    private final char[] text;
    private final boolean bounded;
    private final Places into;
    private int last;
    private int lastStart;
    private int boundariesOf = -1;

    /** @param bounded whether they can begin only at the boundary of a word, so that the first one in the run counts */
    RunPlaces(CharacterClass run, char[] text, boolean bounded, Places into) {
        this.run = run;
        this.text = text;
        this.bounded = bounded;
        this.into = into;
    }

    /** @param offset of a literal, which are told in their order */
    @Override
    public void add(int offset) {
        int back = run.runStart(text, offset, last);
        // A run that goes back to the literal before began where that one's did.
        int start = back == last ? lastStart : back;
        into.add(start, offset);
        if (bounded && start != boundariesOf) {
            addBoundaries(start, offset);
            boundariesOf = start;
        }
        last = offset;
        lastStart = start;
    }

    private void addBoundaries(int start, int offset) {
        into.setBounded();
        boolean known = false;
        for (int at = start; at <= offset && !known; at++) {
            boolean isAscii = (at == 0 || text[at - 1] < CharacterClass.ASCII)
                    && (at == text.length || text[at] < CharacterClass.ASCII);
            known = isAscii && isWord(at - 1) != isWord(at);
            if (known || !isAscii) {
                into.add(at, offset);
            }
        }
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length && Choice.isOfWord(text[at]);
    }
}
