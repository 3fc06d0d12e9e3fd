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
                object("The severity of findings, by rule", levels, Map.of("enum", RuleChoices.LEVELS), List.of());
        Map<String, Object> stet = object(
                "",
                Map.of(
                        "path", text("The articles: an Ant-style pattern below the content directory"),
                        "rule", text("The rule whose findings are accepted"),
                        "text", text("The flagged text; with … at the end, its beginning"),
                        "reason", text("Why the finding is accepted")),
                false,
                List.of("rule"));
        Map<String, Object> languageTool = new TreeMap<>();
        ConfigFile.LANGUAGETOOL_KEYS.forEach(key -> languageTool.put(key, texts("Ids of LanguageTool")));
        Map<String, Object> keys = new TreeMap<>(Map.of(
                "extends", texts("Files whose configuration applies here too: relative to this file, or classpath:…"),
                "rules", texts("Folders with your own rules, relative to this file"),
                "vale", text("A .vale.ini, relative to this file; by default the one beside it; off for none"),
                "severity", severity,
                "paths",
                        Map.of(
                                "description",
                                "Severities for some articles, by Ant-style pattern; the last pattern that matches wins",
                                "type",
                                List.of("object", "null"),
                                "additionalProperties",
                                severity),
                "people",
                        Map.of(
                                "description",
                                        "People whose names are right: full names, each alone or with its aliases",
                                "type", List.of("array", "string", "null"),
                                "items",
                                        Map.of(
                                                "type",
                                                List.of("string", "object"),
                                                "additionalProperties",
                                                texts("Other forms of the name"))),
                "accept", texts("Words that LanguageTool does not report as unknown"),
                "promos", texts("Your own promos, which may appear in articles"),
                "stet",
                        Map.of(
                                "description",
                                "Accepted findings, which do not count",
                                "type",
                                List.of("array", "null"),
                                "items",
                                stet),
                "ignore", texts("Articles that are not checked: Ant-style patterns below the content directory")));
        keys.put(
                "maxFileSize",
                Map.of(
                        "description",
                        "The size of the largest file that is read; 10 MB by default",
                        "type",
                        List.of("string", "integer")));
        List<String> sites = new ArrayList<>(List.of("none"));
        sites.addAll(Generator.ids());
        keys.put("site", Map.of("description", "The site generator; by default copydesk recognizes it", "enum", sites));
        keys.put(
                "languageTool",
                object("Rules and categories of LanguageTool to turn off or on", languageTool, false, List.of()));
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
