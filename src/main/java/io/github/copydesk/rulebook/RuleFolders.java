package io.github.copydesk.rulebook;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileKind;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A folder with rules: a folder with a page for each rule, the files of a Vale style, or both. */
final class RuleFolders implements WordLists.Source {
    private static final String PAGE = "rule.md";
    /** Folders that Vale keeps beside its styles, without rules: vocabularies, dictionaries, views. */
    private static final Set<String> NO_STYLES = Set.of("config", ".vale-config");
    /** How deep styles are searched; a deeper folder is not a folder of styles. */
    private static final int DEPTH = 6;

    private final Path root;
    private final Disk disk;
    private final SortedMap<String, Path> pages;
    private final List<Path> valeRules;

    private RuleFolders(Path root, Disk disk, SortedMap<String, Path> pages, List<Path> valeRules) {
        this.root = root;
        this.disk = disk;
        this.pages = pages;
        this.valeRules = valeRules;
    }

    static RuleFolders in(Path root, Disk disk) {
        if (!disk.isFolder(root)) {
            throw new ConfigurationException("%s: no such folder of rules".formatted(root));
        }
        SortedMap<String, Path> pages = new TreeMap<>();
        List<Path> valeRules = new ArrayList<>();
        try {
            List<Path> files = new ArrayList<>();
            addFiles(root, DEPTH, disk, files);
            files.sort(null);
            for (Path file : files) {
                String name = FileNames.last(file);
                if (name.equals(PAGE)) {
                    addPage(pages, file);
                } else if (name.endsWith(".yml")) {
                    valeRules.add(file);
                }
            }
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read: %s".formatted(root, e));
        }
        if (pages.isEmpty() && valeRules.isEmpty()) {
            throw new ConfigurationException(
                    "%s: no rules in this folder\nA rule is a folder with a rule.md, or a .yml file of a Vale style."
                            .formatted(root));
        }
        return new RuleFolders(root, disk, pages, valeRules);
    }

    private static void addFiles(Path folder, int depth, Disk disk, List<Path> files) throws IOException {
        for (Child child : disk.children(folder)) {
            if (child.kind() == FileKind.FOLDER) {
                boolean style = depth < DEPTH || !NO_STYLES.contains(FileNames.last(child.path()));
                if (depth > 1 && style) {
                    addFiles(child.path(), depth - 1, disk, files);
                }
            } else if (disk.isFile(child.path())) {
                files.add(child.path());
            }
        }
    }

    private static void addPage(SortedMap<String, Path> pages, Path page) {
        String id = folderOf(page);
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new ConfigurationException(
                    "%s: '%s' is not a valid rule id\nName the folder of a rule in lower case, such as glued-name."
                            .formatted(page, id));
        }
        Path other = pages.putIfAbsent(id, page);
        if (other != null) {
            throw new ConfigurationException("%s: there is a rule '%s' already, in %s".formatted(page, id, other));
        }
    }

    /** The name of the folder that contains the file, as in Vale. */
    private static String folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent())
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse("");
    }

    List<String> ids() {
        return List.copyOf(pages.keySet());
    }

    /**
     * The rules in the order of their ids, those of styles last.
     *
     * @param leftOut gets a line for each rule of a style that is left out, with the reason; a mistake in a page is
     *     an exception
     */
    List<RuleEntry> entries(Consumer<String> leftOut) {
        List<RuleEntry> entries = new ArrayList<>();
        pages.forEach((id, page) -> entries.add(RuleReader.page(id, page.toString(), read(page))));
        for (Path file : valeRules) {
            String name = file.getFileName().toString();
            String id = folderOf(file) + "." + name.substring(0, name.indexOf('.'));
            try {
                RuleEntry entry = RuleReader.vale(id, file.toString(), read(file));
                entries.add(
                        entry.type() == RuleType.SPELLING
                                ? entry.with(SpellingFiles.of(entry.keys(), file, disk))
                                : entry);
            } catch (ConfigurationException e) {
                leftOut.accept(RuleBook.leftOut(id, e));
            }
        }
        return entries;
    }

    /** The text of a list beside a rule of this folder, or in its folder {@code lists}. */
    @Override
    public String text(String path) {
        int slash = path.indexOf('/');
        Path page = pages.get(path.substring(0, Math.max(0, slash)));
        Path file = page == null ? root.resolve(path) : page.resolveSibling(path.substring(slash + 1));
        if (!disk.isFile(file)) {
            throw new IllegalArgumentException("there is no file " + file);
        }
        return read(file);
    }

    /** The lists of this folder, and those of another source that this one does not have. */
    WordLists.Source before(WordLists.Source other) {
        return path -> {
            boolean mine = pages.containsKey(path.substring(0, Math.max(0, path.indexOf('/'))));
            return mine ? text(path) : other.text(path);
        };
    }

    private String read(Path file) {
        try {
            return disk.text(file);
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read as UTF-8 text: %s".formatted(file, e));
        }
    }
}
