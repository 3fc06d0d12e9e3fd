package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Scope;
import io.github.copydesk.style.pattern.Steps;
import java.util.List;
import java.util.Optional;

/** A type of the Vale check format with the keys of a rule: finds what the rule reports. */
public interface StyleType {
    /** A reader for one article. */
    PassageReader reader(Steps steps);

    /**
     * The patterns that it tries; a passage in which none of them can match tells it nothing. None where any passage
     * does.
     */
    List<String> patterns();

    /** Whether the findings of a passage depend on that passage alone, and those of a part on the part. */
    default boolean isStateless() {
        return false;
    }

    /**
     * Whether the rule applies to articles in a language.
     *
     * @param language a BCP 47 tag
     */
    default boolean reads(String language) {
        return true;
    }

    /** The scope of the type, if rules cannot choose it. */
    default Optional<Scope> scope() {
        return Optional.empty();
    }
}
