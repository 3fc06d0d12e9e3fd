package io.github.copydesk.names.origins;

import io.github.copydesk.names.build.Copy;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import java.util.List;
import java.util.regex.Pattern;

/** What the desk said of articles in which all is right. */
final class Alarms {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

    private int words;
    private int errors;
    private int warnings;

    void add(Copy copy, List<Finding> findings) {
        words += (int) WORD.matcher(copy.document().source()).results().count();
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                errors++;
            } else {
                warnings++;
            }
        }
    }

    double errorsPerThousandWords() {
        return 1000.0 * errors / Math.max(words, 1);
    }

    double warningsPerThousandWords() {
        return 1000.0 * warnings / Math.max(words, 1);
    }

    int all() {
        return errors + warnings;
    }

    @Override
    public String toString() {
        return "%4d %7.4f %4d %7.4f".formatted(errors, errorsPerThousandWords(), warnings, warningsPerThousandWords());
    }
}
