package io.github.copydesk.check.pattern;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Decides what a match means. */
@FunctionalInterface
interface Judge {
    /**
     * @param text in which it was found
     * @param shown the match as a message quotes it
     */
    Optional<Verdict> judge(MatchResult match, CharSequence text, String shown);
}
