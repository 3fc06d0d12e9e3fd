package io.github.copydesk.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which copydesk this is, as the manifest of its jar says. */
final class Version implements IVersionProvider {
    static String ours() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"copydesk " + ours()};
    }
}
