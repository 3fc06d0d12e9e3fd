package io.github.copydesk.yaml;

/** A mistake in the project configuration; the message shows the place and how to correct it. */
public final class ConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String text;

    public ConfigurationException(String text) {
        super(text);
        this.text = text;
    }

    @Override
    public String getMessage() {
        return text;
    }
}
