package io.github.copydesk.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The languages of articles, by their paths: {@code de/guide.md}, {@code i18n/fr/guide.md}, {@code guide.de.md}.
 *
 * <p>Two letters may mean anything: {@code it} is Italian or a department. So a folder counts if the folder above it
 * contains translations, if it also names a region ({@code pt-br}), or if the same article exists in another language
 * beside it. The end of a file name counts if the same article exists beside it.
 */
public final class PathLanguages {
    private static final Set<String> TRANSLATIONS =
            Set.of("i18n", "l10n", "locale", "locales", "lang", "langs", "languages", "translations", "translated");

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|\\d{3}))?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final TreeSet<String> paths;
    private final List<String> above;
    /** Folders of translations: an article in them also exists in another language beside them. */
    private final Set<String> folders = new HashSet<>();

    /**
     * @param paths of all articles, below the content directory, with slashes
     * @param above the names of the folders above the content directory, the nearest last
     */
    public PathLanguages(Collection<String> paths, List<String> above) {
        this.paths = new TreeSet<>(paths);
        this.above = List.copyOf(above);
        Map<String, String> seen = new HashMap<>();
        for (String path : this.paths) {
            String[] parts = path.split("/");
            for (int i = 0; i < parts.length - 1; i++) {
                if (tag(parts[i]).isPresent()) {
                    String rest = without(parts, i);
                    String folder = upTo(parts, i);
                    String other = seen.putIfAbsent(rest, folder);
                    if (other != null) {
                        folders.add(other);
                        folders.add(folder);
                    } else if (this.paths.contains(rest)) {
                        folders.add(folder);
                    }
                }
            }
        }
    }

    /**
     * Whether a path has a part that may name a language, so that it matters for its own language or that of others.
     */
    public static boolean mayTell(String path) {
        return !others(path).isEmpty();
    }

    /** The paths whose existence matters for such a path: the same without the part that may name a language. */
    public static List<String> others(String path) {
        List<String> others = new ArrayList<>();
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            if (tag(parts[i]).isPresent()) {
                others.add(without(parts, i));
            }
        }
        int dot = path.lastIndexOf('.');
        int before = dot < 0 ? -1 : path.lastIndexOf('.', dot - 1);
        if (before > path.lastIndexOf('/') + 1
                && tag(path.substring(before + 1, dot)).isPresent()) {
            others.add(path.substring(0, before) + path.substring(dot));
        }
        return others;
    }

    /** The language of a path, as a BCP 47 tag. */
    public Optional<String> of(String path) {
        return ofName(path).or(() -> ofFolder(path)).or(this::ofFolderAbove);
    }

    private Optional<String> ofFolderAbove() {
        for (int i = above.size() - 1; i > 0; i--) {
            if (TRANSLATIONS.contains(above.get(i - 1))) {
                return tag(above.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofFolder(String path) {
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length - 1; i++) {
            Optional<String> tag = tag(parts[i]);
            String before = i > 0 ? parts[i - 1] : above.isEmpty() ? "" : above.get(above.size() - 1);
            if (tag.isPresent()
                    && (TRANSLATIONS.contains(before)
                            || tag.get().indexOf('-') > 0
                            || folders.contains(upTo(parts, i)))) {
                return tag;
            }
        }
        return Optional.empty();
    }

    private static String upTo(String[] parts, int index) {
        return String.join("/", Arrays.asList(parts).subList(0, index + 1));
    }

    private static String without(String[] parts, int index) {
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i != index) {
                rest.append(rest.isEmpty() ? "" : "/").append(parts[i]);
            }
        }
        return rest.toString();
    }

    private Optional<String> ofName(String path) {
        int dot = path.lastIndexOf('.');
        int before = dot < 0 ? -1 : path.lastIndexOf('.', dot - 1);
        if (before <= path.lastIndexOf('/') + 1) {
            return Optional.empty();
        }
        String stem = path.substring(0, before);
        String ending = path.substring(dot);
        return tag(path.substring(before + 1, dot))
                .filter(tag -> tag.indexOf('-') > 0 || paths.contains(stem + ending) || hasOther(stem, ending, path));
    }

    /** Whether the same article exists beside it in another language: {@code guide.en.md}. */
    private boolean hasOther(String stem, String ending, String path) {
        return paths.subSet(stem + ".", stem + "/").stream()
                .filter(it ->
                        !it.equals(path) && it.endsWith(ending) && it.length() > stem.length() + ending.length() + 1)
                .anyMatch(it -> tag(it.substring(stem.length() + 1, it.length() - ending.length()))
                        .isPresent());
    }

    /** The BCP 47 tag of a folder name: {@code pt_BR} is {@code pt-BR}. */
    private static Optional<String> tag(String name) {
        if (!TAG.matcher(name).matches() || !LANGUAGES.contains(name.split("[-_]", 2)[0])) {
            return Optional.empty();
        }
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(name.replace('_', '-')).build();
            boolean spoken = locale.getCountry().isEmpty() || Spoken.TAGS.contains(locale.toLanguageTag());
            return spoken ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /**
     * Languages with the regions where they are spoken, so that a folder {@code my-it} is none; gathered when a path
     * has one.
     */
    private static final class Spoken {
        static final Set<String> TAGS = Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::toLanguageTag)
                .collect(Collectors.toUnmodifiableSet());
    }
}
