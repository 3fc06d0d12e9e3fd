package io.github.copydesk.config.vale;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileKind;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.StyleChoices;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Glob;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A {@code .vale.ini} with the styles and vocabularies that it names. Nothing is downloaded: what is missing is named.
 */
public final class ValeFile {
    private static final String FORMATS = "formats";
    /** What copydesk does in its own way, and what it cannot do. */
    private static final List<String> IGNORED_KEYS =
            List.of("WordTemplate", "NLPEndpoint", "Transform", "View", "CommentDelimiters");

    private final Path file;
    private final String content;
    private final Disk disk;
    private final List<IniFile> files = new ArrayList<>();
    private final Path styles;
    private final Set<String> told = new LinkedHashSet<>();

    private ValeFile(Path file, String content, Disk disk) {
        this.file = file;
        this.content = content;
        this.disk = disk;
        IniFile own = IniFile.read(file.toString(), text(file));
        String folder =
                own.global().last("StylesPath").map(IniFile.Entry::value).orElse("styles");
        this.styles = file.resolveSibling(folder).normalize();
        // A package brings settings of its own, under those of the project.
        Path packaged = styles.resolve(".vale-config");
        if (disk.isFolder(packaged)) {
            files(packaged).stream()
                    .filter(it -> it.toString().endsWith(".ini"))
                    .forEach(it -> files.add(IniFile.read(it.toString(), text(it))));
        }
        files.add(own);
    }

    /**
     * @param content the content directory, whose articles the sections name from this file on
     * @throws ConfigurationException when the file cannot be read, or a line of it is wrong
     */
    public static ValeFile read(Path file, Path content, Disk disk) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent())
                .orElse(file);
        Path root = content.toAbsolutePath().normalize();
        String prefix =
                root.startsWith(folder) ? folder.relativize(root).toString().replace('\\', '/') : "";
        return new ValeFile(file, prefix.isEmpty() ? "" : prefix + "/", disk);
    }

    /** The rule book with the styles that some section is based on, and Vale's own. */
    public RuleBook on(RuleBook book) {
        Set<String> names = sections()
                .flatMap(it -> it.all("BasedOnStyles"))
                .flatMap(it -> it.values().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sections()
                .flatMap(it -> it.entries().stream())
                .map(IniFile.Entry::key)
                .filter(it -> it.contains(".") && !it.contains(" "))
                .forEach(it -> names.add(it.substring(0, it.indexOf('.'))));
        List<Path> folders = new ArrayList<>();
        Set<String> missing = missingPackages();
        for (String name : names) {
            Path folder = styles.resolve(name);
            if (disk.isFolder(folder)) {
                folders.add(folder);
            } else if (!name.equals(BuiltInStyle.NAME) && !missing.contains(name)) {
                told.add("%s: there is no style '%s' in %s; 'vale sync' fetches what its Packages name"
                        .formatted(file, name, styles));
            }
        }
        warnOfIgnoredKeys();
        return book.withStyles(
                folders, BuiltInStyle.rules(vocabulary("accept"), vocabulary("reject")), file, disk, told);
    }

    /** The names of the packages that were not fetched, each of which is a warning. */
    private Set<String> missingPackages() {
        Set<String> missing = new LinkedHashSet<>();
        all("Packages").flatMap(it -> it.values().stream()).forEach(it -> {
            String name = it.substring(it.lastIndexOf('/') + 1).replaceFirst("\\.zip$", "");
            boolean there = disk.isFolder(styles.resolve(name)) || disk.isFolder(styles.resolve(".vale-config"));
            if (!there) {
                missing.add(name);
                told.add("%s: the package '%s' is not in %s; run 'vale sync'".formatted(file, it, styles));
            }
        });
        return missing;
    }

    private void warnOfIgnoredKeys() {
        Stream<IniFile.Entry> entries =
                files.stream().flatMap(it -> it.sections().stream()).flatMap(it -> it.entries().stream());
        formats();
        entries.filter(it -> IGNORED_KEYS.contains(it.key()))
                .forEach(it -> told.add("%s: copydesk ignores '%s'".formatted(it.place(), it.key())));
    }

    /** Files are read in the format that their own ending names, which is what most projects ask for here. */
    private void formats() {
        files.stream()
                .flatMap(it -> it.named().stream())
                .filter(it -> it.name().equals(FORMATS))
                .flatMap(it -> it.entries().stream())
                .filter(it -> !isReadSo(it.key(), it.value()))
                .forEach(it -> told.add("%s: copydesk reads '.%s' by its own ending, not as '.%s'"
                        .formatted(it.place(), it.key(), it.value())));
    }

    private static boolean isReadSo(String ending, String as) {
        Optional<FileType> own = FileType.of("x." + ending);
        Optional<FileType> wanted = FileType.of("x." + as);
        boolean likeMarkdown = wanted.filter(FileType.MARKDOWN::equals).isPresent()
                && own.filter(it -> it == FileType.MDX || it == FileType.QUARTO).isPresent();
        return own.equals(wanted) || likeMarkdown;
    }

    /** Which rules count where. */
    public ValeLevels levels() {
        return new ValeLevels(files, content);
    }

    /** What rules of styles pass over, and the words that the project accepts. */
    public StyleChoices choices() {
        List<StyleChoices.Ignored> ignored = new ArrayList<>();
        for (IniFile.Section section : sections().toList()) {
            Glob glob = Glob.crossing(section.name(), content);
            Stream.of("TokenIgnores", "BlockIgnores", "IgnorePatterns")
                    .flatMap(section::all)
                    .forEach(entry -> patterns(entry.value())
                            .forEach(it -> ignored.add(new StyleChoices.Ignored(glob, new Token(it, entry.place())))));
        }
        return new StyleChoices(
                vocabulary("accept"),
                ignored,
                elements("SkippedScopes"),
                elements("IgnoredScopes"),
                elements("IgnoredClasses"));
    }

    /** The names in a list. */
    private List<Token> elements(String key) {
        return all(key).flatMap(entry -> entry.values().stream().map(it -> new Token(it, entry.place())))
                .toList();
    }

    /** Patterns between commas; a comma inside of brackets belongs to the pattern. */
    private static List<String> patterns(String value) {
        List<String> patterns = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (c == ',' && depth <= 0) {
                patterns.add(value.substring(start, i).strip());
                start = i + 1;
            }
        }
        patterns.add(value.substring(start).strip());
        return patterns.stream().filter(it -> !it.isEmpty()).toList();
    }

    /** The lines of {@code accept.txt} or {@code reject.txt} of all vocabularies, each a pattern. */
    private List<Token> vocabulary(String list) {
        Map<String, Token> terms = new LinkedHashMap<>();
        for (String name :
                all("Vocab").flatMap(it -> it.values().stream()).distinct().toList()) {
            Optional<Path> folder = Stream.of("config/vocabularies/", "Vocab/")
                    .map(it -> styles.resolve(it + name))
                    .filter(disk::isFolder)
                    .findFirst();
            if (folder.isEmpty()) {
                told.add("%s: there is no vocabulary '%s' in %s".formatted(file, name, styles));
            }
            folder.map(it -> it.resolve(list + ".txt")).filter(disk::isFile).ifPresent(it -> lines(it)
                    .forEach(term -> terms.putIfAbsent(term.pattern(), term)));
        }
        return List.copyOf(terms.values());
    }

    private List<Token> lines(Path list) {
        List<Token> terms = new ArrayList<>();
        List<String> lines = text(list).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String term = lines.get(i).strip();
            if (!term.isEmpty() && !term.startsWith("# ") && !term.equals("#")) {
                terms.add(new Token(term, new Place(list.toString(), i + 1, 1, lines.get(i))));
            }
        }
        return terms;
    }

    private Stream<IniFile.Entry> all(String key) {
        return files.stream().flatMap(it -> it.global().all(key));
    }

    private Stream<IniFile.Section> sections() {
        return files.stream().flatMap(it -> it.named().stream()).filter(it -> !it.name()
                .equals(FORMATS));
    }

    private List<Path> files(Path folder) {
        try {
            return disk.children(folder).stream()
                    .filter(it -> it.kind() != FileKind.FOLDER)
                    .map(Child::path)
                    .sorted(java.util.Comparator.comparing(FileNames::last))
                    .toList();
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read: %s".formatted(folder, e));
        }
    }

    private String text(Path path) {
        try {
            return disk.text(path);
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read as UTF-8 text: %s".formatted(path, e));
        }
    }
}
