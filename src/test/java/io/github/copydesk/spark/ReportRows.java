package io.github.copydesk.spark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The JSON report of a run, as the rows of a table of the archive. */
final class ReportRows {
    private ReportRows() {}

    /** The rows of {@code findings} or {@code names}, sorted. */
    static List<String> of(Settings settings, String table) throws IOException {
        StringWriter json = new StringWriter();
        Reports.named("json", new Imprint("1.0", "", Gate.DEFAULT)).write(CopyDesk.run(settings, Progress.NONE), json);
        JsonObject report = JsonParser.parseString(json.toString()).getAsJsonObject();
        List<String> rows = new ArrayList<>();
        if (table.equals("names")) {
            report.getAsJsonArray("names").forEach(it -> rows.add(inOrder(it.getAsJsonObject())));
        } else {
            report.getAsJsonArray("articles").forEach(it -> addFindings(it.getAsJsonObject(), rows));
        }
        return rows.stream().sorted().toList();
    }

    private static void addFindings(JsonObject article, List<String> rows) {
        for (String kind : List.of("findings", "silenced")) {
            for (JsonElement finding : article.getAsJsonArray(kind)) {
                JsonObject row = finding.getAsJsonObject();
                row.add("path", article.get("path"));
                if (row.has("by")) {
                    row.add("silencedBy", row.remove("by"));
                }
                rows.add(inOrder(row));
            }
        }
    }

    /** A row with its columns in the order of their names. */
    static String inOrder(JsonObject row) {
        return new TreeMap<>(row.asMap()).toString();
    }
}
