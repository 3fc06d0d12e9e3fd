package io.github.copydesk.config;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.site.Generator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the JSON schema by which editors complete a copydesk.yml. */
public final class ConfigSchema {
    /** Where it lies. */
    public static final Path FILE = Path.of("src/main/resources/io/github/copydesk/config/copydesk.schema.json");

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ConfigSchema() {}

    public static String of(RuleBook book) {
        return GSON.toJson(generated(book)) + "\n";
    }

    static JsonObject generated(RuleBook book) {
        Map<String, Object> levels = new TreeMap<>();
        for (Rule rule : book.rules()) {
            levels.put(
                    rule.id(),
                    Map.of(
                            "description",
                            rule.title() + " (" + rule.level() + " by default)",
                            "enum",
                            RuleChoices.LEVELS));
        }
        Map<String, Object> severity =
                object("How grave findings are, by rule", levels, Map.of("enum", RuleChoices.LEVELS), List.of());
        Map<String, Object> stet = object(
                "",
                Map.of(
                        "path", text("Which articles: an Ant pattern below the content directory"),
                        "rule", text("The rule that is silent"),
                        "text", text("What is flagged; one that ends in … is its beginning"),
                        "reason", text("Why it stands")),
                false,
                List.of("rule"));
        Map<String, Object> languageTool = new TreeMap<>();
        ConfigFile.LANGUAGETOOL_KEYS.forEach(key -> languageTool.put(key, texts("By LanguageTool's ids")));
        Map<String, Object> keys = new TreeMap<>(Map.of(
                "extends", texts("Files whose choices hold here too: from this file on, or classpath:…"),
                "rules", texts("Folders with rules of our own, from this file on"),
                "vale", text("A .vale.ini, from this file on; without it, the one beside this file; off for none"),
                "severity", severity,
                "paths",
                        Map.of(
                                "description",
                                "Severities in some articles, by Ant pattern; the last that fits decides",
                                "type",
                                List.of("object", "null"),
                                "additionalProperties",
                                severity),
                "people",
                        Map.of(
                                "description",
                                        "Full names that are right as they stand, each alone or with its aliases",
                                "type", List.of("array", "string", "null"),
                                "items",
                                        Map.of(
                                                "type",
                                                List.of("string", "object"),
                                                "additionalProperties",
                                                texts("Aliases"))),
                "accept", texts("Words that LanguageTool need not know"),
                "promos", texts("Calls to action of our own that may stand in articles"),
                "stet",
                        Map.of(
                                "description",
                                "What stands though a rule minds it",
                                "type",
                                List.of("array", "null"),
                                "items",
                                stet),
                "ignore", texts("Articles to leave alone: Ant patterns below the content directory")));
        keys.put(
                "maxFileSize",
                Map.of("description", "Larger files are not read: 10 MB", "type", List.of("string", "integer")));
        List<String> sites = new ArrayList<>(List.of("none"));
        sites.addAll(Generator.ids());
        keys.put(
                "site",
                Map.of("description", "What generates the pages; recognised where it is not said", "enum", sites));
        keys.put("languageTool", object("Rules of LanguageTool to switch off and on", languageTool, false, List.of()));
        Map<String, Object> top = object("The project configuration of copydesk", keys, false, List.of());
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "http://json-schema.org/draft-07/schema#");
        schema.addProperty("title", "copydesk.yml");
        GSON.toJsonTree(top).getAsJsonObject().asMap().forEach(schema::add);
        return sorted(schema).getAsJsonObject();
    }

    /** Maps have no order. */
    private static JsonElement sorted(JsonElement element) {
        if (!element.isJsonObject()) {
            return element;
        }
        JsonObject sorted = new JsonObject();
        new TreeMap<>(element.getAsJsonObject().asMap()).forEach((key, value) -> sorted.add(key, sorted(value)));
        return sorted;
    }

    private static Map<String, Object> text(String description) {
        return Map.of("description", description, "type", "string");
    }

    private static Map<String, Object> texts(String description) {
        return Map.of(
                "description",
                description,
                "type",
                List.of("array", "string", "null"),
                "items",
                Map.of("type", "string"));
    }

    private static Map<String, Object> object(
            String description, Map<String, Object> properties, Object others, List<String> required) {
        Map<String, Object> object = new TreeMap<>(Map.of(
                "type", required.isEmpty() ? List.of("object", "null") : "object",
                "properties", properties,
                "additionalProperties", others));
        if (!description.isEmpty()) {
            object.put("description", description);
        }
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }
}
