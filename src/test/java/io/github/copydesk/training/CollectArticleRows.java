package io.github.copydesk.training;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.model.build.Collection;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes rows of blocks of real articles for {@link TrainWording} to standard output, without any text: the folder of
 * lines, the language, how many blocks at most, and folders of {@code content} and {@code expected.json} as a tool that
 * plants defects leaves them. Every other article is left for measuring, and so is every block with something planted.
 */
public final class CollectArticleRows {
    private static final int LONGEST = 400;

    private CollectArticleRows() {}

    public static void main(String[] arguments) throws IOException {
        LineVocabulary vocabulary = LineVocabulary.read(Path.of(arguments[0]), arguments[1]);
        Set<String> rows = new TreeSet<>();
        for (int i = 3; i < arguments.length; i++) {
            for (String block : blocks(Path.of(arguments[i]))) {
                rows.add(vocabulary.row(block));
            }
        }
        // by their hash, not by the order of articles
        rows.stream()
                .sorted((one, other) -> Integer.compare(one.hashCode(), other.hashCode()))
                .limit(Integer.parseInt(arguments[2]))
                .sorted()
                .forEach(System.out::println);
    }

    private static List<String> blocks(Path folder) throws IOException {
        JsonObject expected = JsonParser.parseString(Files.readString(folder.resolve("expected.json")))
                .getAsJsonObject();
        List<String> blocks = new ArrayList<>();
        for (Document document : Collection.read(folder.resolve("content")).documents()) {
            if (document.path().hashCode() % 2 != 0) {
                continue;
            }
            List<Span> marks = new ArrayList<>();
            for (JsonElement mark : expected.getAsJsonObject(document.path()).getAsJsonArray("marks")) {
                JsonObject it = mark.getAsJsonObject();
                String source = document.source();
                marks.add(new Span(
                        source.offsetByCodePoints(0, it.get("start").getAsInt()),
                        source.offsetByCodePoints(0, it.get("end").getAsInt())));
            }
            for (Block block : document.blocks()) {
                boolean line = block.text().length() <= LONGEST
                        && (Place.standsAlone(document, block) || block.kind() == Block.Kind.LIST_ITEM);
                if (line && marks.stream().noneMatch(block.span()::overlaps)) {
                    blocks.add(block.text());
                }
            }
        }
        return blocks;
    }
}
