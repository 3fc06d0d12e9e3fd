package io.github.copydesk.config.vale;

import io.github.copydesk.yaml.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An ini file: keys and values, first those of no section. A line that ends in a backslash goes on in the next. */
record IniFile(List<Section> sections) {
    /** A value and its place; the values of a list are separated by commas. */
    record Entry(String key, String value, Place place) {
        List<String> values() {
            return Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .toList();
        }
    }

    /** @param name empty for the keys before the first section */
    record Section(String name, Place place, List<Entry> entries) {
        Stream<Entry> all(String key) {
            return entries.stream().filter(it -> it.key().equals(key));
        }

        Optional<Entry> last(String key) {
            return all(key).reduce((one, other) -> other);
        }
    }

    /**
     * @throws io.github.copydesk.yaml.ConfigurationException when a line is expected a section or a key with a value
     */
    static IniFile read(String path, String text) {
        List<Section> sections = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        sections.add(new Section("", new Place(path, 1, 1, ""), entries));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Place place = new Place(path, i + 1, 1, lines.get(i));
            StringBuilder whole = new StringBuilder(withoutComment(lines.get(i)));
            while (whole.length() > 0 && whole.charAt(whole.length() - 1) == '\\' && i + 1 < lines.size()) {
                whole.setLength(whole.length() - 1);
                whole.append(withoutComment(lines.get(++i)));
            }
            String line = whole.toString();
            int equals = line.indexOf('=');
            if (line.startsWith("[") && line.endsWith("]")) {
                entries = new ArrayList<>();
                sections.add(new Section(line.substring(1, line.length() - 1).strip(), place, entries));
            } else if (equals > 0) {
                entries.add(new Entry(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip(),
                        place));
            } else if (!line.isEmpty()) {
                throw place.mistake("expected a section or a key with a value");
            }
        }
        return new IniFile(sections);
    }

    /** A comment has a space before it, for colours and anchors have number signs too. */
    private static String withoutComment(String line) {
        String stripped = line.strip();
        return stripped.startsWith("#") || stripped.startsWith(";")
                ? ""
                : stripped.replaceFirst("\\s+[#;]\\s.*$", "").strip();
    }

    Section global() {
        return sections.get(0);
    }

    List<Section> named() {
        return sections.subList(1, sections.size());
    }
}
