package io.github.copydesk.names.build;

import io.github.copydesk.model.Features;
import io.github.copydesk.names.model.NameModels;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the rows of each model to a file, without any text. A second file, which is not kept, lists the word of each
 * row. Sites are numbered. Since wrong candidates are far too many, only a part of them is kept.
 */
final class RowFiles implements AutoCloseable {
    /**
     * Of wrong candidates in generated articles, and of all candidates in changed articles of sites, one in this many
     * is kept.
     */
    private static final int THINNED = 5;
    /** Of the wrong candidates in real text to which the current model gives no chance, one in this many is kept. */
    private static final int EASY_THINNED = 4;

    private static final double NO_CHANCE = 0.018;
    /** Sets of sites, of which only the kind is recorded. */
    private static final Pattern REAL = Pattern.compile("(corpus|sites|fresh|plantreal|gluedalone)-.*");

    private static final Pattern BACKGROUND =
            Pattern.compile("planted-(alone|together|within|capitals|again)(-lower)?");

    private final Path folder;
    private final NameModels models;
    private final Map<String, PrintStream> files = new TreeMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private int thinned;
    private int easyOnes;

    RowFiles(Path folder, NameModels models) {
        this.folder = folder;
        this.models = models;
    }

    /**
     * Writes a row, or leaves it out.
     *
     * @param set the kind of article, such as {@code planted-alone} or {@code sites-<site>}
     * @param group articles that are left out of a fit together when a model is measured
     * @param label whether the candidate is right
     * @param text the word of the row
     */
    void write(String model, String set, String group, boolean label, Features features, String text)
            throws IOException {
        boolean real = REAL.matcher(set).matches();
        boolean changed = set.startsWith("plantreal");
        boolean many = !label && (model.equals("known") || model.equals("split"));
        boolean background = many && BACKGROUND.matcher(set).matches();
        boolean easy = many && real && !changed && isEasy(model, features);
        if (((background || changed) && ++thinned % THINNED != 0) || (easy && ++easyOnes % EASY_THINNED != 0)) {
            return;
        }
        String kept =
                background ? "background" : easy ? "easy" : REAL.matcher(set).replaceFirst("$1");
        String named = real ? "g" + groups.computeIfAbsent(group, it -> groups.size() + 1) : group;
        String values = new TreeMap<>(features.values())
                .entrySet().stream()
                        .map(it -> it.getKey() + "=" + number(it.getValue()))
                        .collect(Collectors.joining("\t"));
        file(model + ".rows").println((kept + "\t" + named + "\t" + (label ? 1 : 0) + "\t" + values).strip());
        file(model + ".text").println(text);
    }

    private boolean isEasy(String model, Features features) {
        return (model.equals("split") ? models.split() : models.known())
                        .predict(features)
                        .probability()
                < NO_CHANCE;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }

    private PrintStream file(String name) throws IOException {
        PrintStream file = files.get(name);
        if (file == null) {
            Files.createDirectories(folder);
            file = new PrintStream(
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(name))),
                    /* autoFlush= */ false,
                    StandardCharsets.UTF_8);
            files.put(name, file);
        }
        return file;
    }

    @Override
    public void close() {
        files.values().forEach(PrintStream::close);
    }
}
