package io.github.copydesk.style.type;

import io.github.copydesk.style.passage.Scope;
import io.github.copydesk.style.pattern.Steps;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a rule of a style looks for: one of the types of the Vale check format, with its keys. */
public interface StyleType {
    /** A reader for one article. */
    PassageReader reader(Steps steps);

    /** The patterns that it tries; a passage in which none of them can match tells it nothing. None where any passage does. */
    List<Pattern> patterns();

    /** Whether what it says of a passage follows from that passage alone, and of a part of it from the part. */
    default boolean isStateless() {
        return false;
    }

    /** Whether it has something to say of articles in a language, by its BCP 47 tag. */
    default boolean reads(String language) {
        return true;
    }

    /** The scope that the type has whatever the rule says. */
    default Optional<Scope> scope() {
        return Optional.empty();
    }
}
