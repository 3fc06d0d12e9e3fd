package io.github.copydesk.languagetool;

import org.languagetool.LtBuildInfo;

/** The class path has no LanguageTool module for a language; the message says how to add it. */
public final class MissingLanguageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String CURE =
            """
            LanguageTool's module for '%1$s' is not installed. Add it to the plugin in the POM:
              <plugin>
                <groupId>io.github.copydesk</groupId>
                <artifactId>copydesk-maven-plugin</artifactId>
                <dependencies>
                  <dependency>
                    <groupId>org.languagetool</groupId>
                    <artifactId>language-%2$s</artifactId>
                    <version>%3$s</version>
                  </dependency>
                </dependencies>
              </plugin>
            For the command and in editors, put the jars of language-%2$s into the folder copydesk-languages beside copydesk's jar.
            Or set languageTool to false to run copydesk's own rules alone.""";

    MissingLanguageException(String message) {
        super(message);
    }

    /** LanguageTool must be loaded before this call, since its version class needs that. */
    static MissingLanguageException of(String language) {
        return new MissingLanguageException(CURE.formatted(language, module(language), LtBuildInfo.OS.getVersion()));
    }

    private static String module(String language) {
        return language.replaceFirst("[-_].*", "");
    }
}
