package io.github.copydesk.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a tool has planted defects, by article: those of its own, and copies of what the article has elsewhere. */
record PlantedMarks(Map<String, List<Span>> defects, Map<String, List<Span>> copies) {
    private static final Set<String> FAMILIES = Set.of("promo", "leftover");

    /** The file counts code points, a document UTF-16 units. */
    static PlantedMarks read(Path file, List<Document> documents) throws IOException {
        JsonObject expected = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        PlantedMarks marks = new PlantedMarks(new HashMap<>(), new HashMap<>());
        for (Document document : documents) {
            for (JsonElement mark : expected.getAsJsonObject(document.path()).getAsJsonArray("marks")) {
                marks.add(document, mark.getAsJsonObject());
            }
        }
        return marks;
    }

    private void add(Document document, JsonObject mark) {
        String family = mark.get("family").getAsString();
        boolean copy = family.equals("duplicate");
        if (copy || FAMILIES.contains(family)) {
            Span span = new Span(
                    document.source().offsetByCodePoints(0, mark.get("start").getAsInt()),
                    document.source().offsetByCodePoints(0, mark.get("end").getAsInt()));
            (copy ? copies : defects)
                    .computeIfAbsent(document.path(), it -> new ArrayList<>())
                    .add(span);
        }
    }

    boolean hasDefect(Document document, Span span) {
        return defects.getOrDefault(document.path(), List.of()).stream().anyMatch(span::overlaps);
    }

    boolean hasCopy(Document document, Span span) {
        return copies.getOrDefault(document.path(), List.of()).stream().anyMatch(span::overlaps);
    }
}
