package io.github.copydesk.cli;

import io.github.copydesk.run.Line;
import io.github.copydesk.run.Line.Level;
import io.github.copydesk.run.Listener;
import io.github.copydesk.run.Terminal;
import io.github.copydesk.text.Printed;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The standard streams. Findings and reports go to {@code out}, everything else to {@code err}; both are UTF-8.
 *
 * @param colours whether {@code out} is a terminal with colours
 * @param folder the folder in which the command was started
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

    /** Takes a whole report for {@code out}; it must be flushed at the end. */
    PrintWriter report() {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    /** Writes a line to {@code out}. */
    void say(String text) {
        out.println(Printed.of(text));
    }

    /** A listener that writes the log of a run to {@code err}. */
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

    /** The path that was typed. */
    Path path(String typed) {
        return folder.resolve(typed).normalize();
    }

    /** A path as the user would type it in the folder. */
    String shown(Path path) {
        Path absolute = folder.resolve(path).normalize();
        Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        String text = shown.toString().replace(java.io.File.separatorChar, '/');
        return text.isEmpty() ? "." : text;
    }
}
