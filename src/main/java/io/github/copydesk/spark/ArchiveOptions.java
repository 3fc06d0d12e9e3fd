package io.github.copydesk.spark;

import java.util.List;
import java.util.Optional;

/**
 * The options of {@link CheckArchive}.
 *
 * @param articles a folder of files, or Parquet or JSON lines with the columns {@code path} and {@code content}
 * @param config the project configuration, a file on the machine where the program starts
 * @param out a folder that does not exist yet
 * @param baseline a baseline file on the machine where the program starts; its findings do not count
 * @param since the {@code out} of an earlier run, whose results are used where they still hold
 * @param format of the tables that are written, {@code parquet} or {@code jsonl}
 * @param language for articles that have none and whose path names none; a BCP 47 tag
 * @param languageTool false runs only copydesk's own rules
 * @param splitBytes the approximate number of bytes that one task reads
 */
record ArchiveOptions(
        String articles,
        Optional<String> config,
        String out,
        Optional<String> baseline,
        Optional<String> since,
        String format,
        String language,
        boolean languageTool,
        long splitBytes) {
    static final String PARQUET = "parquet";
    static final String JSON_LINES = "jsonl";

    static final String USAGE =
            """
            CheckArchive --articles <folder of files, Parquet or JSON lines> --out <folder>
              --config <copydesk.yml>      the project configuration
              --baseline <file>            old findings, which do not count
              --since <folder>             the --out of an earlier run: only what changed is checked
              --format parquet|jsonl       of the tables that are written; parquet
              --language <tag>             of articles that name none; en-US
              --languageTool true|false    whether LanguageTool reads them too; true
              --splitMegabytes <n>         how much one task reads, about; 25""";

    private static final long MEGABYTE = 1 << 20;
    private static final long SPLIT = 25;

    /** @throws IllegalArgumentException when an option is missing or unknown */
    static ArchiveOptions of(String... arguments) {
        String articles = "";
        String out = "";
        Optional<String> config = Optional.empty();
        Optional<String> baseline = Optional.empty();
        Optional<String> since = Optional.empty();
        String format = PARQUET;
        String language = "en-US";
        boolean languageTool = true;
        long split = SPLIT;
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(option + " needs a value");
            }
            String value = arguments[i + 1];
            switch (option) {
                case "--articles" -> articles = value;
                case "--out" -> out = value;
                case "--config" -> config = Optional.of(value);
                case "--baseline" -> baseline = Optional.of(value);
                case "--since" -> since = Optional.of(value);
                case "--format" -> format = oneOf(option, value, PARQUET, JSON_LINES);
                case "--language" -> language = value;
                case "--languageTool" -> languageTool = Boolean.parseBoolean(oneOf(option, value, "true", "false"));
                case "--splitMegabytes" -> split = positive(option, value);
                default -> throw new IllegalArgumentException("unknown option " + option);
            }
        }
        if (articles.isEmpty() || out.isEmpty()) {
            throw new IllegalArgumentException((articles.isEmpty() ? "--articles" : "--out") + " is missing");
        }
        return new ArchiveOptions(
                articles, config, out, baseline, since, format, language, languageTool, split * MEGABYTE);
    }

    private static String oneOf(String option, String value, String... valid) {
        if (!List.of(valid).contains(value)) {
            throw new IllegalArgumentException(
                    "%s is '%s'; it must be %s".formatted(option, value, String.join(" or ", valid)));
        }
        return value;
    }

    private static long positive(String option, String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("%s is '%s'; it must be a whole number".formatted(option, value));
        }
        return Long.parseLong(value);
    }
}
