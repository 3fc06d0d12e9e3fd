package io.github.copydesk.settle;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user of the report page of {@code watch} asks to write.
 *
 * @param what what is to be written: {@code fix}, {@code comment} for a stet above the finding, {@code stet} for an
 *     entry that accepts it, {@code settle} for the one that settles the rule's findings for good
 * @param path of the article below the content directory
 * @param rule the id of the finding's rule
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param replacement which of the finding's replacements is written, for a fix
 * @param everywhere whether findings with the same text in other articles are meant too
 */
record Request(
        String what, String path, String rule, int line, int column, @Nullable String replacement, boolean everywhere) {
    /** Reads a request from JSON; empty if it is not one. */
    static Optional<Request> of(String json) {
        try {
            Optional<Fields> fields = Optional.ofNullable(new Gson().fromJson(json, Fields.class));
            return fields.flatMap(Fields::request);
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** The JSON of a request. */
    @SuppressWarnings("NullAway.Init") // gson sets the fields
    private static final class Fields {
        @Nullable
        String what;

        @Nullable
        String path;

        @Nullable
        String rule;

        int line;
        int column;

        @Nullable
        String replacement;

        boolean everywhere;

        Optional<Request> request() {
            return what == null || path == null || rule == null
                    ? Optional.empty()
                    : Optional.of(new Request(what, path, rule, line, column, replacement, everywhere));
        }
    }
}
