package io.github.copydesk.cli;

import io.github.copydesk.jvm.Tuning;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Starts the command in a JVM with flags for it, which halves what a short run costs, and with the jars that were added
 * on its class path. A jar cannot ask for flags itself.
 *
 * <p>This JVM waits and loads as little as it can: no lambda is here or in {@link ClassArchive}, for the first one
 * costs as much as all the rest.
 */
public final class Main {
    /** The folder beside the jar whose jars are added. */
    static final String FOLDER = "copydesk-languages";

    static final String CLASS_PATH = "--classpath";
    static final String FORK = "--fork";

    /** A system property: LanguageTool is loaded at the end, though all its results may have been cached. */
    static final String LOADS_LANGUAGE_TOOL = "copydesk.loadsLanguageTool";

    /** A system property: this JVM writes its classes when it ends, and adds {@link #RAN} to its exit code. */
    static final String WRITES_CLASSES = "copydesk.writesClasses";

    /** What tells the exit codes of the command from that of a JVM that does not start, which is 1. */
    static final int RAN = 64;

    private static final int NOT_STARTED = 1;

    /** Flags that keep the JVM's own output away from the findings. */
    private static final List<String> ALWAYS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Xshare:auto");

    /** The commands that read articles, and so load the same classes. */
    private static final List<String> READING = List.of("check", "fix", "baseline");

    private Main() {}

    /** Runs the command and ends this JVM with its exit code. */
    public static void main(String[] arguments) {
        boolean stays = "false".equals(value(FORK, arguments));
        System.exit(stays ? Copydesk.run(arguments) : start(arguments));
    }

    private static int start(String[] arguments) {
        String classPath = classPath(arguments);
        ClassArchive archive = archive(arguments, classPath);
        int code = start(arguments, classPath, archive);
        return code == NOT_STARTED && archive != null && archive.isWriting()
                ? exitCode(start(arguments, classPath, null)) // a JVM with an agent does not start with that flag
                : exitCode(archive != null && archive.isWriting() ? withoutOffset(code) : code);
    }

    private static int withoutOffset(int code) {
        return isKnown(code - RAN) ? code - RAN : code;
    }

    private static int start(String[] arguments, String classPath, @Nullable ClassArchive archive) {
        List<String> line = new ArrayList<>();
        line.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        line.addAll(ALWAYS);
        line.addAll(tuning(arguments).flags());
        if (archive != null) {
            line.addAll(archive.flags());
            if (archive.isWriting()) {
                line.add("-D" + WRITES_CLASSES + "=true");
            }
            if (archive.isWriting() && !isOwn(arguments)) {
                line.add("-D" + LOADS_LANGUAGE_TOOL + "=true");
            }
        }
        if (!isServer(arguments)) { // a server says so to the editor, and goes on
            line.add("-XX:+ExitOnOutOfMemoryError");
        }
        line.add(Copydesk.class.getName());
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).inheritIO();
        builder.environment().put("CLASSPATH", classPath);
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Killing(process));
            int code = process.waitFor();
            if (archive != null) {
                archive.ended(isKnown(archive.isWriting() ? code - RAN : code));
            }
            return code;
        } catch (IOException e) {
            System.err.println("copydesk: cannot start a JVM: " + e.getMessage() + "; --fork=false does not start one");
            return ExitCode.COULD_NOT_RUN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.COULD_NOT_RUN;
        }
    }

    private static int exitCode(int code) {
        if (isKnown(code)) {
            return code;
        }
        System.err.println("copydesk: its JVM ended with exit code " + code
                + "; if it ran out of memory, give it more: JAVA_TOOL_OPTIONS=-Xmx2g");
        return ExitCode.COULD_NOT_RUN;
    }

    private static boolean isKnown(int code) {
        return code == ExitCode.CLEAN || code == ExitCode.FINDINGS || code == ExitCode.COULD_NOT_RUN;
    }

    /** For what starts again and again, and ends by itself. */
    private static @Nullable ClassArchive archive(String[] arguments, String classPath) {
        List<String> all = Arrays.asList(arguments);
        if (!isReading(arguments) || all.contains("--watch") || "false".equals(value("--cache", arguments))) {
            return null;
        }
        File folder = new File(UserCache.folder(System.getenv()).toFile(), "classes");
        return ClassArchive.in(folder, classPath, isOwn(arguments) ? "own" : "all");
    }

    static boolean isReading(String[] arguments) {
        return arguments.length > 0 && READING.contains(arguments[0]);
    }

    private static boolean isOwn(String[] arguments) {
        return "false".equals(value("--languageTool", arguments));
    }

    private static boolean isServer(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals("lsp");
    }

    /** A server is worth the optimising compiler. */
    private static Tuning tuning(String[] arguments) {
        if (isServer(arguments)) {
            return Tuning.LONG;
        }
        return isOwn(arguments) ? Tuning.BRIEF : Tuning.SHORT;
    }

    /** This jar, then those that were named, then those that lie beside it. */
    private static String classPath(String[] arguments) {
        String ours = System.getProperty("java.class.path");
        StringBuilder all = new StringBuilder(ours);
        String named = value(CLASS_PATH, arguments);
        if (named != null) {
            for (String entry : named.split(File.pathSeparator, -1)) {
                add(Path.of(entry).toFile(), all);
            }
        }
        if (ours.endsWith(".jar") && !ours.contains(File.pathSeparator)) {
            File beside = new File(new File(ours).getAbsoluteFile().getParentFile(), FOLDER);
            if (beside.isDirectory()) {
                add(beside, all);
            }
        }
        return all.toString();
    }

    /** Adds a jar, or all jars in a folder. */
    private static void add(File entry, StringBuilder all) {
        String[] files = entry.list();
        if (files == null) {
            all.append(File.pathSeparatorChar).append(entry.getPath());
            return;
        }
        Arrays.sort(files);
        for (String file : files) {
            if (file.endsWith(".jar")) {
                all.append(File.pathSeparatorChar).append(new File(entry, file).getPath());
            }
        }
    }

    /** The value of an option, which is the next argument or follows an equals sign; null if the option is missing. */
    private static @Nullable String value(String option, String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return arguments[i + 1];
            }
            if (arguments[i].startsWith(option + "=")) {
                return arguments[i].substring(option.length() + 1);
            }
        }
        return null;
    }

    /** Ends the command when this JVM is ended. */
    private static final class Killing extends Thread {
        private final Process process;

        Killing(Process process) {
            this.process = process;
        }

        @Override
        public void run() {
            process.destroy();
        }
    }
}
