package io.github.copydesk.cli;

import io.github.copydesk.run.Line;
import io.github.copydesk.run.Line.Level;
import io.github.copydesk.run.Listener;
import io.github.copydesk.run.Terminal;
import io.github.copydesk.text.Printed;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the command reads and writes. Findings and reports go to {@code out}, all else to {@code err}; both are UTF-8.
 *
 * @param colours whether {@code out} is a terminal that shows them
 * @param folder in which the command was started
 */
record Streams(InputStream in, PrintStream out, PrintStream err, boolean colours, Path folder) {
    static Streams ofThisProcess() {
        boolean colours = Terminal.isStandardOutput() && System.getenv("NO_COLOR") == null;
        return new Streams(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                colours,
                Path.of("").toAbsolutePath());
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    PrintWriter printed(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Writes a line for people to {@code out}. */
    void say(String text) {
        out.println(Printed.of(text));
    }

    /** Tells what a run says on {@code err}. */
    Listener listener(boolean quiet) {
        return new Listener() {
            @Override
            public synchronized void hear(Line line) {
                if (line.level() == Level.WARN || line.level() == Level.ERROR) {
                    err.println("copydesk: " + Printed.of(line.text()));
                } else if (line.level() == Level.INFO && !quiet) {
                    err.println(Printed.of(line.text()));
                }
            }
        };
    }

    /** A path that somebody typed. */
    Path path(String typed) {
        return folder.resolve(typed).normalize();
    }

    /** A path as somebody in the folder would type it. */
    String shown(Path path) {
        Path absolute = folder.resolve(path).normalize();
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        String text = shown.toString().replace(java.io.File.separatorChar, '/');
        return text.isEmpty() ? "." : text;
    }
}
