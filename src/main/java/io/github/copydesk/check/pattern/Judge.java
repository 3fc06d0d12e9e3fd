package io.github.copydesk.check.pattern;

import java.util.Optional;
import java.util.regex.MatchResult;

/** Decides what a match means. */
@FunctionalInterface
interface Judge {
    /**
     * @param shown the match as a message quotes it
     */
    Optional<Verdict> judge(MatchResult match, String shown);
}
