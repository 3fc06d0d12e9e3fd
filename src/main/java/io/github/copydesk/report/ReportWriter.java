package io.github.copydesk.report;

import io.github.copydesk.results.Results;
import java.io.IOException;
import java.io.Writer;

/** Writes results in one format. Article text is foreign text: every writer escapes it for its format. */
public interface ReportWriter {
    /** The name of the file that it writes, such as {@code copydesk.sarif}. */
    String fileName();

    void write(Results results, Writer out) throws IOException;
}
