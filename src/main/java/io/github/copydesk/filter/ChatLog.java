package io.github.copydesk.filter;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import java.util.regex.Pattern;

/** Tells the log of a chat from an article. It is a record, so its findings are notes: nobody corrects what others typed. */
public final class ChatLog {
    private static final String NAME = "<[^<>\\s][^<>\\r\\n]{0,40}>";
    private static final String TIME = "\\[?\\d{1,2}:\\d\\d(?::\\d\\d)?]?";

    /** A name in angle brackets before what somebody typed: in bold, escaped, or after a time. */
    private static final Pattern MARKED = Pattern.compile("(?m)^[ \\t]{0,3}(?:" + TIME + "[ \\t]{1,4}" + NAME
            + "|(?:\\*\\*\\\\?|\\\\)" + NAME + ")(?:\\*\\*)?[ \\t]");

    private static final Pattern PLAIN = Pattern.compile("(?m)^(?:" + TIME + "[ \\t]{1,4})?" + NAME + "[ \\t]");
    private static final Pattern LINE = Pattern.compile("(?m)^.*\\S");

    private static final int FEWEST = 8;
    /** Of the lines of a log, at least one in this many is such a line. */
    private static final int ONE_IN = 2;

    private ChatLog() {}

    /** The finding, or a note in the log of a chat. */
    public static Finding judged(Document document, Finding finding) {
        return document.derive(Judgement.class, it -> new Judgement(isLog(it))).isLog()
                ? finding.as(Confidence.POSSIBLE)
                : finding;
    }

    private record Judgement(boolean isLog) {}

    static boolean isLog(Document document) {
        String source = document.source();
        if (source.indexOf('>') < 0) {
            return false;
        }
        Pattern form = document.type() == FileType.PLAIN_TEXT ? PLAIN : MARKED;
        long said = form.matcher(source).results().count();
        return said >= FEWEST && said * ONE_IN >= LINE.matcher(source).results().count();
    }
}
