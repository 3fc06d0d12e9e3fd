package io.github.copydesk.names;

import java.util.List;

/**
 * Words that have run together, and how they come apart.
 *
 * @param apart what could stand there instead, best first
 * @param reason how it is known, for the message
 */
public record Glue(Mention mention, List<String> apart, boolean certain, String reason) {
    static Glue certain(Mention mention, String apart, String reason) {
        return new Glue(mention, List.of(apart), true, reason);
    }

    static Glue likely(Mention mention, String apart, String reason) {
        return new Glue(mention, List.of(apart), false, reason);
    }
}
