package io.github.copydesk.cli;

import picocli.CommandLine.Command;

@Command(name = "version", description = "Shows the version of copydesk.", exitCodeList = ExitCode.SUCCESS)
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
