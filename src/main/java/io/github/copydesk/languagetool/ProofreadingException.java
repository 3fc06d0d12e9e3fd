package io.github.copydesk.languagetool;

/** LanguageTool could not check an article, or none at all; the message gives the reason, for users. */
public final class ProofreadingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean hopeless;

    ProofreadingException(String message) {
        this(message, false);
    }

    private ProofreadingException(String message, boolean hopeless) {
        super(message);
        this.hopeless = hopeless;
    }

    /** LanguageTool can check no article in this run. */
    static ProofreadingException hopeless(String message) {
        return new ProofreadingException(message + "; set fork to false to run LanguageTool in Maven's JVM", true);
    }

    /** There is not enough memory for LanguageTool. */
    static ProofreadingException ofMemory(long megabytes) {
        return new ProofreadingException(
                "LanguageTool needs more than the %d MB of memory that Java has; allow more, such as "
                                .formatted(megabytes)
                        + "JAVA_TOOL_OPTIONS=-Xmx2g, or turn LanguageTool off",
                true);
    }

    boolean isHopeless() {
        return hopeless;
    }
}
