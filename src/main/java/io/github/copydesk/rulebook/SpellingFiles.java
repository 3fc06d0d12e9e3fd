package io.github.copydesk.rulebook;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a spelling rule names.
 *
 * @param right correct words, in any case
 * @param dictionaries of Hunspell
 */
public record SpellingFiles(List<String> right, List<Dictionary> dictionaries) {
    static final SpellingFiles NONE = new SpellingFiles(List.of(), List.of());

    private static final String WORDS = ".dic";
    private static final String AFFIXES = ".aff";

    /** A Hunspell dictionary: its words and their affixes. */
    public record Dictionary(String name, Path words, Path affixes) {}

    /**
     * Finds the files of a rule. As in Vale, their paths start at the folder of all styles, or at its {@code config}.
     *
     * @throws ConfigurationException when a dictionary is missing, since the rule would flag all its words
     */
    static SpellingFiles of(YamlMap keys, Path rule, Disk disk) {
        Path style = Optional.ofNullable(rule.toAbsolutePath().getParent()).orElse(rule);
        List<String> right = new ArrayList<>();
        for (String name : keys.strings("ignore")) {
            find(style, List.of(name, "../" + name, "../config/ignore/" + name), disk)
                    .ifPresent(it -> words(it, disk).forEach(right::add));
        }
        return new SpellingFiles(List.copyOf(right), dictionaries(keys, style, disk));
    }

    private static List<Dictionary> dictionaries(YamlMap keys, Path style, Disk disk) {
        List<Dictionary> all = new ArrayList<>();
        Optional<YamlNode> dic = keys.get("dic").filter(it -> !it.isEmpty());
        Optional<YamlNode> aff = keys.get("aff").filter(it -> !it.isEmpty());
        if (dic.isPresent() && aff.isPresent()) {
            all.add(new Dictionary(
                    dic.get().string(), named(dic.get(), "", "", style, disk), named(aff.get(), "", "", style, disk)));
        }
        String folder = keys.string("dicpath", "config/dictionaries").replaceFirst("/+$", "") + "/";
        for (YamlNode name : keys.get("dictionaries").map(YamlNode::items).orElse(List.of())) {
            all.add(new Dictionary(
                    name.string(), named(name, folder, WORDS, style, disk), named(name, folder, AFFIXES, style, disk)));
        }
        return List.copyOf(all);
    }

    private static Path named(YamlNode name, String folder, String ending, Path style, Disk disk) {
        String file = folder + name.string() + ending;
        Path found = find(style, List.of("../" + file, file, "../" + name.string() + ending), disk)
                .orElseThrow(() -> name.mistake("there is no dictionary '%s' beside the styles".formatted(file)));
        try {
            byte[] unused = disk.bytes(found); // so that the record of what the run depended on has it
            return found;
        } catch (IOException e) {
            throw name.mistake("the dictionary '%s' cannot be read: %s".formatted(file, e));
        }
    }

    private static Optional<Path> find(Path style, List<String> names, Disk disk) {
        return names.stream()
                .map(it -> style.resolve(it).normalize())
                .filter(disk::isFile)
                .findFirst();
    }

    private static Stream<String> words(Path list, Disk disk) {
        try {
            return disk.text(list).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.equals("#"));
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read as UTF-8 text: %s".formatted(list, e));
        }
    }
}
