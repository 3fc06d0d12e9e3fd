package io.github.copydesk.lsp;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The settings in the editor. Their names are those of the plugin's parameters, their defaults those of the command.
 */
@SuppressWarnings("NullAway.Init") // gson sets the fields
final class Choices {
    @Nullable
    String contentDirectory;

    @Nullable
    List<String> includes;

    @Nullable
    List<String> excludes;

    @Nullable
    String language;

    @Nullable
    Boolean languageTool;

    @Nullable
    Boolean followLinks;

    @Nullable
    String configFile;

    @Nullable
    String baselineFile;

    @Nullable
    Integer threads;

    /**
     * Reads the options that the editor sent at the start.
     *
     * @throws JsonParseException when a value has the wrong type
     */
    static Choices of(@Nullable Object options) {
        if (!(options instanceof JsonElement json) || !json.isJsonObject()) {
            return new Choices();
        }
        return Optional.ofNullable(new Gson().fromJson(json, Choices.class)).orElseGet(Choices::new);
    }

    String language() {
        return language == null ? "en-US" : language;
    }

    boolean languageTool() {
        return languageTool == null || languageTool;
    }

    boolean followLinks() {
        return followLinks != null && followLinks;
    }

    List<String> includes() {
        return includes == null ? List.of() : includes;
    }

    List<String> excludes() {
        return excludes == null ? List.of() : excludes;
    }

    int threads() {
        return threads == null || threads < 1 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
