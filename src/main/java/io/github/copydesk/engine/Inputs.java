package io.github.copydesk.engine;

import io.github.copydesk.cache.ClassPath;
import io.github.copydesk.cache.Fingerprint;
import io.github.copydesk.cache.Key;
import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.site.Inclusions;
import io.github.copydesk.site.Site;
import io.github.copydesk.site.SiteDetector;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that the results of a run depend on, as one key: the articles, the choices, the settings, and the plugin. */
public final class Inputs {
    /** Reading so much twice would cost a first run more than it saves the second. */
    private static final long MOST_BYTES = 64 << 20;

    private static final Pattern CHOICE = Pattern.compile("(?m)^([^\\s#].*)$");
    /** A choice that reads no other file. */
    private static final Set<String> CHOICES = Set.of(
            "severity", "paths", "people", "accept", "promos", "stet", "ignore", "maxFileSize", "languageTool", "site");

    private Inputs() {}

    /**
     * None when that cannot be told: an article cannot be read, there is too much of them, copydesk.yml names other
     * files, or git is asked.
     */
    public static Optional<Key> key(Settings settings, Counting counting) {
        if (counting.changedSince().isPresent()) {
            return Optional.empty();
        }
        ContentFolder.Listing listing = settings.content(List.of()).listing();
        List<ContentFolder.Entry> entries = listing.entries();
        if (Settings.bytes(entries) > MOST_BYTES
                || entries.stream().anyMatch(it -> it.flaw().isPresent())) {
            return Optional.empty();
        }
        Fingerprint fingerprint = new Fingerprint()
                .add(ClassPath.ours().fingerprint())
                .add(Runtime.version().feature())
                .add(Locale.getDefault().toString())
                .add(settings.language())
                .add(String.valueOf(settings.languageTool()))
                .add(settings.configFile().toString());
        addAll(settings.includes(), fingerprint); // the same articles may be all there are, or those that were named
        addAll(settings.excludes(), fingerprint);
        fingerprint.add(listing.unread().counts().toString());
        try {
            if (settings.configFile().isPresent()
                    && !addConfig(settings.configFile().get(), fingerprint)) {
                return Optional.empty();
            }
            if (counting.baseline().isPresent()) {
                addBaseline(counting.baseline().get(), settings.contentDirectory(), fingerprint);
            }
            addSite(settings, fingerprint);
            for (ContentFolder.Entry entry : entries) {
                fingerprint.add(entry.path()).add(Files.readAllBytes(entry.file()));
            }
        } catch (IOException | UncheckedIOException | ConfigurationException e) {
            return Optional.empty();
        }
        return Optional.of(fingerprint.key());
    }

    /** What generates the site, and the names of the files that articles may include. */
    private static void addSite(Settings settings, Fingerprint fingerprint) throws IOException {
        Optional<String> named = Optional.empty();
        if (settings.configFile().isPresent()) {
            Path file = settings.configFile().get();
            named = YamlMap.read(file.toString(), Files.readString(file))
                    .get("site")
                    .filter(YamlNode::isScalar)
                    .map(YamlNode::string);
        }
        Site site = SiteDetector.detect(settings.contentDirectory(), named);
        addAll(site.parts(), fingerprint);
        if (site.generator().isPresent()) {
            addNames(settings.contentDirectory(), fingerprint);
            for (Path folder : new Inclusions(site, settings.contentDirectory()).watched()) {
                addNames(folder, fingerprint);
            }
        }
    }

    private static void addNames(Path folder, Fingerprint fingerprint) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted().map(Path::toString).forEach(fingerprint::add);
            }
        }
    }

    private static void addAll(List<String> patterns, Fingerprint fingerprint) {
        fingerprint.add(patterns.size());
        patterns.forEach(fingerprint::add);
    }

    /** Of an article that a baseline names it matters whether it is there, though it may be left out. */
    private static void addBaseline(Path baseline, Path content, Fingerprint fingerprint) throws IOException {
        fingerprint.add(Files.readAllBytes(baseline));
        addNames(content, fingerprint);
    }

    private static boolean addConfig(Path file, Fingerprint fingerprint) throws IOException {
        String text = Files.readString(file);
        fingerprint.add(text);
        return CHOICE.matcher(text)
                .results()
                .allMatch(
                        line -> CHOICES.contains(line.group(1).split(":", 2)[0].strip()));
    }
}
