package io.github.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON schema by which editors complete a copydesk.yml, and the example of the README under both. */
final class ConfigSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/io/github/copydesk/config/copydesk.schema.json");
    private static final RuleBook BOOK = RuleBook.of(Path.of("rules"));
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    @Test
    void theSchemaIsFresh() throws IOException {
        String fresh = GSON.toJson(generated()) + "\n";
        if (Boolean.getBoolean("copydesk.update")) {
            Files.writeString(SCHEMA, fresh);
            return;
        }
        assertEquals(
                fresh,
                Files.readString(SCHEMA),
                "stale; write it anew: mvn test -Dtest=ConfigSchemaTest -Dcopydesk.update=true");
    }

    @Test
    void theSchemaKnowsEveryKeyThatIsRead() {
        JsonObject properties = generated().getAsJsonObject("properties");
        assertEquals(new TreeSet<>(ConfigFile.KEYS), new TreeSet<>(properties.keySet()));
        assertEquals(
                new TreeSet<>(ConfigFile.LANGUAGETOOL_KEYS),
                properties.getAsJsonObject("languageTool").getAsJsonObject("properties").keySet().stream()
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                new TreeSet<>(StetEntry.KEYS),
                new TreeSet<>(properties
                        .getAsJsonObject("stet")
                        .getAsJsonObject("items")
                        .getAsJsonObject("properties")
                        .keySet()));
    }

    @Test
    void theExampleOfTheReadmeLoadsAndFitsTheSchema(@TempDir Path newsroom) throws IOException {
        Matcher fence = Pattern.compile("(?s)`copydesk\\.yml`.*?```yaml\\R(.*?)```")
                .matcher(Files.readString(Path.of("README.md")));
        assertEquals(true, fence.find());
        String example = fence.group(1);
        assertEquals(List.of(), mistakes(example));
        Path rule =
                Files.createDirectories(newsroom.resolve("desk-rules/harbour")).resolve("rule.md");
        Files.writeString(rule, "---\ntitle: Harbour\nlevel: note\nextends: existence\ntokens: [harbour]\n---\n");
        Files.writeString(newsroom.resolve("house.yml"), "accept: [quay]\n");
        DeskConfig config = ConfigFile.read(
                Files.writeString(newsroom.resolve("copydesk.yml"), example.replace("../house.yml", "house.yml")),
                BOOK);
        assertEquals(true, config.house().accepted().contains("zorbing"));
        for (String key : ConfigFile.KEYS) {
            assertEquals(
                    true, Pattern.compile("(?m)^" + key + ":").matcher(example).find(), "the example has no " + key);
        }
    }

    @Test
    void theSchemaRefusesWhatCopydeskRefuses() {
        for (String wrong : List.of(
                "severities: {}",
                "severity: {glued-name: warn}",
                "people: 5",
                "[a]",
                "stet: [{path: a.txt}]",
                "languageTool: {disabled: [X]}",
                "paths: {'a/**': error}")) {
            assertNotEquals(List.of(), mistakes(wrong), wrong);
        }
    }

    private static List<String> mistakes(String yaml) {
        Object values =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(GSON.toJson(generated()), InputFormat.JSON);
        return schema.validate(GSON.toJson(values), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static JsonObject generated() {
        Map<String, Object> levels = new TreeMap<>();
        for (Rule rule : BOOK.rules()) {
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
        keys.put("languageTool", object("Rules of LanguageTool to switch off and on", languageTool, false, List.of()));
        Map<String, Object> top = object("What a newsroom decides", keys, false, List.of());
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
