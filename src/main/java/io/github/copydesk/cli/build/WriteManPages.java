package io.github.copydesk.cli.build;

import io.github.copydesk.cli.Copydesk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the manual pages of the command and of its subcommands. */
public final class WriteManPages {
    private WriteManPages() {}

    /**
     * @param arguments the folder to write into, and the version
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, String> page :
                ManPage.all(Copydesk.spec(), arguments[1]).entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
        }
    }
}
