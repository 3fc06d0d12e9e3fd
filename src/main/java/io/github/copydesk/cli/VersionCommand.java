package io.github.copydesk.cli;

import picocli.CommandLine.Command;

@Command(name = "version", description = "Shows which copydesk this is.")
final class VersionCommand implements Runnable {
    private final Streams streams;

    VersionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        streams.say("copydesk " + Version.ours());
    }
}
