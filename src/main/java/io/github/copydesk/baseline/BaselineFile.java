package io.github.copydesk.baseline;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Key;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The JSON file of a baseline. It is sorted, with one entry on each line, so that a diff shows what came and went.
 *
 * <pre>
 * format       1
 * articles     by path below the content directory; each entry has
 *   rule, text           what was found
 *   before, after        the words around it
 *   count                how often; left out for one
 * </pre>
 */
public final class BaselineFile {
    private static final int FORMAT = 1;
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private BaselineFile() {}

    /** @throws ConfigurationException when the file cannot be read or is not a baseline */
    public static Baseline read(Path file, Disk disk) {
        try {
            return read(JsonParser.parseString(disk.text(file)).getAsJsonObject(), file);
        } catch (IOException e) {
            throw new ConfigurationException("%s: cannot be read as UTF-8 text: %s".formatted(file, e));
        } catch (JsonParseException
                | ClassCastException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException
                | NullPointerException e) {
            String why = e.getMessage() == null
                    ? "something is missing"
                    : e.getMessage().replaceAll("\\R.*", "");
            throw mistake("%s: not a copydesk baseline: %s".formatted(file, why));
        }
    }

    private static Baseline read(JsonObject top, Path file) {
        int format = top.get("format").getAsInt();
        if (format != FORMAT) {
            throw mistake("%s: written by another version of copydesk: its format is %s, not %s"
                    .formatted(file, format, FORMAT));
        }
        SortedMap<Key, Integer> counts = new TreeMap<>();
        for (Map.Entry<String, JsonElement> article :
                top.getAsJsonObject("articles").entrySet()) {
            for (JsonElement element : article.getValue().getAsJsonArray()) {
                JsonObject entry = element.getAsJsonObject();
                Key key = new Key(
                        article.getKey(),
                        text(entry, "rule"),
                        text(entry, "before"),
                        text(entry, "text"),
                        text(entry, "after"));
                counts.merge(key, entry.has("count") ? entry.get("count").getAsInt() : 1, Integer::sum);
            }
        }
        return new Baseline(counts);
    }

    private static ConfigurationException mistake(String what) {
        return new ConfigurationException(commands ->
                what + "\nRestore it from version control, or write a new one: " + commands.named("baseline"));
    }

    private static String text(JsonObject entry, String name) {
        if (!entry.has(name)) {
            throw new JsonParseException("an entry is missing '" + name + "'");
        }
        return entry.get(name).getAsString();
    }

    public static String write(Baseline baseline) {
        StringBuilder json =
                new StringBuilder("{\n  \"format\": ").append(FORMAT).append(",\n  \"articles\": {");
        String article = "";
        for (Map.Entry<Key, Integer> entry : baseline.counts().entrySet()) {
            String path = entry.getKey().path();
            if (!path.equals(article) || article.isEmpty()) {
                json.append(article.isEmpty() ? "\n" : "\n    ],\n");
                json.append("    ").append(GSON.toJson(path)).append(": [\n");
                article = path;
            } else {
                json.append(",\n");
            }
            json.append("      ").append(line(entry.getKey(), entry.getValue()));
        }
        return json.append(article.isEmpty() ? "}\n}\n" : "\n    ]\n  }\n}\n").toString();
    }

    private static String line(Key key, int count) {
        return "{\"rule\":%s, \"text\":%s, \"before\":%s, \"after\":%s%s}"
                .formatted(
                        GSON.toJson(key.rule()),
                        GSON.toJson(key.text()),
                        GSON.toJson(key.before()),
                        GSON.toJson(key.after()),
                        count > 1 ? ", \"count\":" + count : "");
    }
}
