package io.github.copydesk.documentation;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks that {@code src/licences} has the licence and the notice of every jar on the class path, since they are packed
 * into the jars of the command and for Spark.
 */
public final class CheckThirdParty {
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d[^/]*\\.jar");
    private static final Pattern NOTICE = Pattern.compile("META-INF/NOTICE(?:\\.\\w+)?");

    private final Path licences;

    CheckThirdParty(Path licences) {
        this.licences = licences;
    }

    /**
     * @param arguments the folder of licences, then the artifacts that are not packed
     * @throws IllegalStateException when a licence or a notice is missing; the message names them
     */
    public static void main(String[] arguments) throws IOException {
        Set<String> unpacked = Set.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
        URLClassLoader loader = (URLClassLoader) CheckThirdParty.class.getClassLoader();
        List<File> jars = Arrays.stream(loader.getURLs())
                .map(URL::getPath)
                .map(File::new)
                .filter(it -> !unpacked.contains(artifact(it)))
                .toList();
        List<String> missing = new CheckThirdParty(Path.of(arguments[0])).missing(jars);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(String.join("\n", missing));
        }
    }

    /**
     * A line for each jar without a licence or with a notice that is missing, and for each licence without its text.
     */
    List<String> missing(Collection<File> jars) throws IOException {
        Map<String, String> rows = rows();
        String notices = flat(Files.readString(licences.resolve("NOTICE.txt")));
        Set<String> missing = new TreeSet<>();
        for (String licence : rows.values()) {
            if (!Files.exists(licences.resolve(licence + ".txt"))) {
                missing.add(licence + ".txt is missing in " + licences);
            }
        }
        for (File jar : jars) {
            String artifact = artifact(jar);
            if (!artifact.isEmpty() && !rows.containsKey(artifact)) {
                missing.add("third-party.tsv has no row for " + artifact);
            }
            if (!artifact.isEmpty() && !notices.contains(flat(notice(jar)))) {
                missing.add("NOTICE.txt does not have the notice of " + jar.getName());
            }
        }
        return List.copyOf(missing);
    }

    private Map<String, String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(licences.resolve("third-party.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1) {
                rows.put(cells[0], cells[1]);
            }
        }
        return rows;
    }

    /** The artifact id of a jar by its name; empty if it is not one, such as a folder of classes. */
    private static String artifact(File jar) {
        Matcher matcher = JAR.matcher(jar.getName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static String notice(File jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            for (JarEntry entry : file.stream().toList()) {
                if (NOTICE.matcher(entry.getName()).matches()) {
                    return new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
