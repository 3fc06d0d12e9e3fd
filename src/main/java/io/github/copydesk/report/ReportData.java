package io.github.copydesk.report;

import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.NamesIndex.Appearance;
import io.github.copydesk.results.NamesIndex.Person;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data for the script of the HTML report, as JSON inside the page. It consists of lists instead of objects, without
 * repetition, since there may be ten thousand of each.
 *
 * <pre>
 * folder, home, web      where articles are: as shown, from the report, in the repository's web view
 * trend                  whether findings are compared with an earlier run
 * comments[]             the stet comments, by format
 * rules[]                id, anchor, key of copydesk.yml that settles it
 * origins[]              where texts come from, in words
 * groups[]               rule, text, message, replacements[]
 * articles[]             path below the content directory, folder, origin, comment, omitted, lines[], notes[]
 *   lines[]              number, gap before it, [numbers of notes], pieces…
 *     pieces             a text, or [severity, text, numbers of notes that end there…]
 *   notes[]              group, severity, line, column, is new, then what differs from its group: message, [replacements]
 * people[]               articles that are not named, then article or path, line, …
 * </pre>
 */
final class ReportData {
    /** A severity is written as its number, from 0 for an error. */
    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final Results results;
    private final Imprint imprint;
    private final FindingGroup.Index groups;
    private final Optional<Trend> trend;
    private final Map<String, Integer> origins = new LinkedHashMap<>();
    private final Map<String, Integer> rules = new HashMap<>();

    ReportData(Results results, Imprint imprint, FindingGroup.Index groups, Optional<Trend> trend) {
        this.results = results;
        this.imprint = imprint;
        this.groups = groups;
        this.trend = trend;
    }

    /**
     * Writes the data.
     *
     * @param articles those that are shown with their text, by path
     */
    void write(List<ArticleRow> articles, List<FolderRow> folders, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(new SafeInPage(out));
        json.beginObject();
        json.name("folder").value(Visible.line(imprint.folder()));
        json.name("home").value(imprint.links().home());
        json.name("web").value(imprint.links().web());
        json.name("trend").value(trend.isPresent());
        texts(json.name("comments"), StetLines.COMMENTS);
        writeRules(json);
        writeGroups(json);
        Map<String, Integer> folderNumbers = new HashMap<>();
        folders.forEach(it -> folderNumbers.put(it.path(), it.number()));
        json.name("articles").beginArray();
        for (ArticleRow row : articles) {
            write(row, folderNumbers.getOrDefault(row.folder(), 0), json);
        }
        json.endArray();
        texts(json.name("folders"), byNumber(folders));
        texts(json.name("origins"), List.copyOf(origins.keySet()));
        writePeople(articles, json);
        json.endObject();
        json.flush();
    }

    private static List<String> byNumber(List<FolderRow> folders) {
        List<String> paths =
                new ArrayList<>(folders.stream().map(FolderRow::path).toList());
        folders.forEach(it -> paths.set(it.number(), it.path()));
        return paths;
    }

    private void writeRules(JsonWriter json) throws IOException {
        Decisions decisions = Decisions.builtIn();
        json.name("rules").beginArray();
        for (FindingGroup group : groups.shown()) {
            Rule rule = group.rule();
            if (rules.putIfAbsent(rule.id(), rules.size()) == null) {
                json.beginArray();
                json.value(rule.id()).value(FrontPage.anchor(rule)).value(decisions.key(rule.id()));
                json.endArray();
            }
        }
        json.endArray();
    }

    private void writeGroups(JsonWriter json) throws IOException {
        json.name("groups").beginArray();
        for (FindingGroup group : groups.shown()) {
            json.beginArray();
            json.value(rules.getOrDefault(group.rule().id(), 0));
            json.value(group.text()).value(group.message());
            texts(json, replacements(group.replacements()));
            json.endArray();
        }
        json.endArray();
    }

    private void write(ArticleRow row, int folder, JsonWriter json) throws IOException {
        Page page = row.page();
        Proof proof = ProofMarker.mark(page, row.number(), row.path());
        json.beginArray();
        json.value(page.document().path()).value(folder);
        json.value(origins.computeIfAbsent(proof.readAs(), it -> origins.size()));
        json.value(StetLines.comment(page.document().path())).value(proof.omitted());
        Map<Integer, Proof.Note> notes = new HashMap<>();
        json.beginArray();
        for (Proof.Line line : proof.lines()) {
            line.notes().forEach(it -> notes.put(it.number(), it));
            write(line, json);
        }
        json.endArray();
        json.beginArray();
        for (int number = 1; number <= notes.size(); number++) {
            Proof.Note note = notes.get(number);
            if (note != null) {
                write(note, json);
            }
        }
        json.endArray();
        json.endArray();
    }

    private static void write(Proof.Line line, JsonWriter json) throws IOException {
        json.beginArray();
        json.value(line.number()).value(line.afterGap() ? 1 : 0);
        json.beginArray();
        for (Proof.Note note : line.notes()) {
            json.value(note.number());
        }
        json.endArray();
        for (Proof.Piece piece : line.pieces()) {
            Optional<Severity> severity = piece.severity();
            if (severity.isEmpty() && piece.closing().isEmpty()) {
                json.value(piece.text());
            } else {
                json.beginArray();
                json.value(severity.map(SEVERITIES::indexOf).orElse(-1)).value(piece.text());
                for (int number : piece.closing()) {
                    json.value(number);
                }
                json.endArray();
            }
        }
        json.endArray();
    }

    private void write(Proof.Note note, JsonWriter json) throws IOException {
        Finding finding = note.finding();
        FindingGroup group = groups.of(finding);
        boolean sameMessage = note.message().equals(group.message());
        boolean sameCure = finding.replacements().equals(group.replacements());
        json.beginArray();
        json.value(group.number()).value(SEVERITIES.indexOf(finding.severity()));
        json.value(note.position().line()).value(note.position().column());
        json.value(trend.filter(it -> it.isNew(finding)).isPresent() ? 1 : 0);
        if (!sameMessage || !sameCure) {
            json.value(sameMessage ? "" : note.message());
        }
        if (!sameCure) {
            texts(json, replacements(finding.replacements()));
        }
        json.endArray();
    }

    /** The replacements as they can be copied. */
    private static List<String> replacements(List<String> replacements) {
        return replacements.stream().limit(3).toList();
    }

    private void writePeople(List<ArticleRow> articles, JsonWriter json) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        articles.forEach(it -> numbers.put(it.page().document().path(), numbers.size()));
        json.name("people").beginArray();
        for (NamePages.Letter letter : new NamePages().letters(results.names())) {
            for (NamePages.Row row : letter.rows()) {
                Person person = row.person();
                List<Appearance> places =
                        person.appearances().stream().limit(NamePages.SHOWN).toList();
                json.beginArray();
                json.value(person.articles() - places.size());
                for (Appearance place : places) {
                    Integer number = numbers.get(place.article());
                    if (number == null) {
                        json.value(place.article());
                    } else {
                        json.value(number);
                    }
                    json.value(place.line());
                }
                json.endArray();
            }
        }
        json.endArray();
    }

    private static void texts(JsonWriter json, List<String> texts) throws IOException {
        json.beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }
}
