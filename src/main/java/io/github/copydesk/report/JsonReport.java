package io.github.copydesk.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Fingerprints;
import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that a run found, for scripts: {@code copydesk.json}.
 *
 * <pre>
 * format         1; grows when a field changes its meaning or goes, not when one is added
 * version        of copydesk
 * passed         whether there are no more findings than allowed
 * failsBuild     whether they fail the build
 * totals         articles, articlesWithFindings, errors, warnings, notes; silenced: how many findings by
 *                stet, config, baseline, unchanged
 * rules[]        id, title, level, findings (how many); every rule applied, by id
 * articles[]     path, language, findings[], silenced[]; every article read, by path
 *   findings[]   by place:
 *     rule, severity (error, warning, note), confidence (certain, likely, possible)
 *     line, column, endLine, endColumn    from 1; columns in UTF-16 units; the end is exclusive
 *     offset, length                      in UTF-16 units of the decoded file, without its byte order mark
 *     text                                the text itself
 *     message                             what is wrong with it
 *     replacements[]                      what to write instead, best first; "" removes the text
 *     fingerprint                         the same from run to run while the words around stay
 *   silenced[]   findings that do not count: the same fields, and
 *     by                                  stet (in the article), config (a stet entry in copydesk.yml), baseline,
 *                                         or unchanged (not on a line that was changed)
 *     reason                              what somebody wrote about it
 * names[]        every person that the articles name, by surname and given name:
 *   name, given, surname                  the full name as most articles write it; given is "" when no article has it
 *   unknown                               true if it appears once in all articles and is in no list
 *   articles                              how many have it
 *   forms[]      text, kind, count:       kind is full, variant (spelled differently), misspelling, or short
 *   in[]         path, line:              the first articles by path, each with the line where the name first appears
 * stale[]        what suppresses nothing any more: by, where (file and line, or article), rule, text
 * </pre>
 */
final class JsonReport implements ReportWriter {
    private static final int FORMAT = 1;

    private final Imprint imprint;

    JsonReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk.json";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(new CharacterBuffer(out));
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.beginObject();
        json.name("format").value(FORMAT);
        json.name("version").value(imprint.version());
        json.name("passed").value(imprint.gate().passes(results));
        json.name("failsBuild").value(imprint.gate().isFailedBy(results));
        writeTotals(results, json.name("totals"));
        json.name("rules").beginArray();
        Map<String, Integer> counts = results.countsByRule();
        for (Rule rule : new RuleIndex(results).rules()) {
            write(rule, counts.getOrDefault(rule.id(), 0), json);
        }
        json.endArray();
        json.name("articles").beginArray();
        for (Page page : results.pages()) {
            write(page, json);
        }
        json.endArray();
        json.name("names").beginArray();
        for (NamesIndex.Person person : results.names().people()) {
            write(person, json);
        }
        json.endArray();
        json.name("stale").beginArray();
        for (UnusedSuppression unused : results.unusedSuppressions()) {
            write(unused, json);
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private static void write(UnusedSuppression unused, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("by").value(unused.by().toString());
        json.name("where").value(unused.where());
        json.name("rule").value(unused.rule());
        json.name("text").value(unused.text());
        json.endObject();
    }

    private static void writeTotals(Results results, JsonWriter json) throws IOException {
        Counts counts = Counts.of(results);
        json.beginObject();
        json.name("articles").value(results.pages().size());
        json.name("articlesWithFindings")
                .value(results.pages().stream()
                        .filter(page -> !page.findings().isEmpty())
                        .count());
        json.name("errors").value(counts.errors());
        json.name("warnings").value(counts.warnings());
        json.name("notes").value(counts.notes());
        json.name("silenced").beginObject();
        Map<SuppressionSource, Integer> suppressed = results.countsBySource();
        for (SuppressionSource source : SuppressionSource.values()) {
            json.name(source.toString()).value(suppressed.getOrDefault(source, 0));
        }
        json.endObject();
        json.endObject();
    }

    private static void write(Rule rule, int findings, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        json.name("title").value(rule.title());
        json.name("level").value(rule.level().toString());
        json.name("findings").value(findings);
        json.endObject();
    }

    private void write(Page page, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("path").value(imprint.path(page.document()));
        json.name("language").value(page.document().language());
        json.name("readAs").value(page.readAs());
        json.name("findings").beginArray();
        Fingerprints fingerprints = Fingerprints.of(page);
        for (Finding finding : page.findings()) {
            json.beginObject();
            FindingFields.write(page.document(), finding, fingerprints.of(finding), json);
            json.endObject();
        }
        json.endArray();
        json.name("silenced").beginArray();
        for (SuppressedFinding suppressed : page.suppressed()) {
            json.beginObject();
            json.name("by").value(suppressed.by().toString());
            json.name("reason").value(suppressed.reason());
            FindingFields.write(page.document(), suppressed.finding(), fingerprints.of(suppressed.finding()), json);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void write(NamesIndex.Person person, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("name").value(person.name());
        json.name("given").value(person.given());
        json.name("surname").value(person.surname());
        json.name("unknown").value(person.unknown());
        json.name("articles").value(person.articles());
        json.name("forms").beginArray();
        for (NamesIndex.Form form : person.forms()) {
            json.beginObject();
            json.name("text").value(form.text());
            json.name("kind").value(form.kind().name().toLowerCase(Locale.ROOT));
            json.name("count").value(form.count());
            json.endObject();
        }
        json.endArray();
        json.name("in").beginArray();
        for (NamesIndex.Appearance appearance : person.appearances()) {
            json.beginObject();
            json.name("path").value(Imprint.join(imprint.folder(), appearance.article()));
            json.name("line").value(appearance.line());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
