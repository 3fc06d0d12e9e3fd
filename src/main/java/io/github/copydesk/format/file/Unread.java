package io.github.copydesk.format.file;

import io.github.copydesk.text.FileType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a content directory that may contain prose but have no supported format, counted by extension. */
public final class Unread {
    private static final int MOST_ENDINGS = 5;

    /**
     * Extensions of images, sound, fonts, styles, programs, data, archives. Files without an extension, such as
     * LICENSE, are not counted.
     */
    private static final Set<String> NO_PROSE = Set.of(
            ("7z ai apng asc ascx avi avif bak bash bat bib bin blend bmp bz2 c cc cer cfg class clj cmd conf cpp crt cs css"
                            + " csv cur cxx dart db dll dylib eot eps erl ex exe exs fish flac font gif gitignore gitkeep glsl go"
                            + " gpg gradle graphql groovy gz h hpp hs htaccess icns ico inc ini ipa jar java jpeg jpg js json json5"
                            + " jsonc jsonl key keep kt kts less license lock log lua m m3u m4a m4v map mjs cjs mkv mov mp3 mp4 mpg"
                            + " mts nix nomedia obj oga ogg ogv otf parquet patch pb pem php pl plist png po pot properties proto"
                            + " ps1 psd pub py pyc r rar rb rs s sass scala scss sh sig so sql sqlite srt sty styl svg swf swift"
                            + " tar tf tgz tif tiff toml ts tsv ttf vtt war wasm wav webm webmanifest webp wmv woff woff2 xcf xls"
                            + " xlsx xsd xsl xslt xz yaml yml zig zip zsh")
                    .split(" "));

    private final SortedMap<String, Integer> counts = new TreeMap<>();

    void add(String path) {
        String ending = FileType.ending(path);
        if (!ending.isEmpty() && !NO_PROSE.contains(ending)) {
            counts.merge(ending, 1, Integer::sum);
        }
    }

    /** The counts by extension, in lower case, without the dot. */
    public SortedMap<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** "14 .ipynb and 3 .org files are not read", the most frequent extensions first; empty if all files are read. */
    public Optional<String> shown() {
        List<Map.Entry<String, Integer>> most = new ArrayList<>(counts.entrySet());
        most.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        int others =
                most.stream().skip(MOST_ENDINGS).mapToInt(Map.Entry::getValue).sum();
        List<String> parts = new ArrayList<>(most.stream()
                .limit(MOST_ENDINGS)
                .map(it -> it.getValue() + " ." + it.getKey())
                .toList());
        if (others > 0) {
            parts.add(others + " other");
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int last = parts.size() - 1;
        String list = last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
        int files = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(list + (files == 1 ? " file is" : " files are") + " not read");
    }
}
