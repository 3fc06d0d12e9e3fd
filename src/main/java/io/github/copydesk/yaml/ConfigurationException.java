package io.github.copydesk.yaml;

/** A mistake in a file that people wrote to configure the desk; its message shows the place and the cure. */
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
