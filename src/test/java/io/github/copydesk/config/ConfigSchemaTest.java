package io.github.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.rulebook.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON schema by which editors complete a copydesk.yml, and the example of the documentation under both. */
final class ConfigSchemaTest {
    private static final RuleBook BOOK = RuleBook.of(Path.of("rules"));
    private static final Gson GSON = new Gson();

    @Test
    void theSchemaKnowsEveryKeyThatIsRead() {
        JsonObject properties = ConfigSchema.generated(BOOK).getAsJsonObject("properties");
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
    void theExampleWithEveryKeyLoadsAndFitsTheSchema(@TempDir Path project) throws IOException {
        Matcher fence = Pattern.compile("(?s)`copydesk\\.yml`.*?```yaml\\R(.*?)```")
                .matcher(Files.readString(Path.of("src/site/markdown/copydesk-yml.md")));
        assertEquals(true, fence.find());
        String example = fence.group(1);
        assertEquals(List.of(), mistakes(example));
        Path rule =
                Files.createDirectories(project.resolve("own-rules/harbour")).resolve("rule.md");
        Files.writeString(rule, "---\ntitle: Harbour\nlevel: note\nextends: existence\ntokens: [harbour]\n---\n");
        Files.writeString(project.resolve("house.yml"), "accept: [quay]\n");
        ProjectConfiguration config = ConfigFile.read(
                Files.writeString(project.resolve("copydesk.yml"), example.replace("../house.yml", "house.yml")),
                BOOK,
                Disk.plain());
        assertEquals(true, config.projectStyle().accepted().contains("zorbing"));
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
                .getSchema(GSON.toJson(ConfigSchema.generated(BOOK)), InputFormat.JSON);
        return schema.validate(GSON.toJson(values), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
