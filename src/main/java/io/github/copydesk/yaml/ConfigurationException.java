package io.github.copydesk.yaml;

import io.github.copydesk.command.Commands;
import java.util.EnumMap;
import java.util.function.Function;

/** A mistake in the project configuration; the message shows the place and how to correct it. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final EnumMap<Commands, String> texts = new EnumMap<>(Commands.class);

    public ConfigurationException(String text) {
        this(commands -> text);
    }

    /** @param text a message that names commands */
    public ConfigurationException(Function<Commands, String> text) {
        super(text.apply(Commands.MAVEN));
        for (Commands commands : Commands.values()) {
            texts.put(commands, text.apply(commands));
        }
    }

    /** The message, which names the goals of Maven. */
    @Override
    public String getMessage() {
        return getMessage(Commands.MAVEN);
    }

    /** The message for users of these commands. */
    public String getMessage(Commands commands) {
        return texts.getOrDefault(commands, "");
    }
}
