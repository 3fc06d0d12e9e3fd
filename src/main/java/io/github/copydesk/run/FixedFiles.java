package io.github.copydesk.run;

import io.github.copydesk.disk.FileNames;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.UnifiedDiff;
import io.github.copydesk.format.file.Rewriting;
import io.github.copydesk.report.Counts;
import io.github.copydesk.text.FileExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Writes fixed articles, and notes which files were written, left unchanged, or could not be written. */
final class FixedFiles {
    private final Path content;
    private final Optional<Path> folder;
    private final UnaryOperator<String> shown;
    private final List<Draft> written = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    /**
     * @param followLinks whether files outside the content directory are written, to which symbolic links lead
     * @param shown the path of an article as people see it
     */
    FixedFiles(Path content, boolean followLinks, UnaryOperator<String> shown) {
        this.content = content;
        this.folder = followLinks ? Optional.empty() : Optional.of(content);
        this.shown = shown;
    }

    /** What is done to one file. */
    @FunctionalInterface
    private interface Action {
        void act(Path file, String path, Draft draft) throws IOException;
    }

    void write(List<Draft> drafts) {
        each(
                drafts,
                (file, path, draft) ->
                        Rewriting.write(file, folder, draft.document().source(), draft.text()));
    }

    /** What would be written. */
    byte[] diff(List<Draft> drafts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        each(drafts, (file, path, draft) -> {
            Rewriting.Bytes bytes =
                    Rewriting.bytes(file, folder, draft.document().source(), draft.text());
            all.writeBytes(UnifiedDiff.of(path, bytes.before(), bytes.after()));
        });
        return all.toByteArray();
    }

    /** A file that cannot be written does not stop the others. */
    private void each(List<Draft> drafts, Action action) {
        for (Draft draft : drafts) {
            String path = shown.apply(draft.document().path());
            try {
                action.act(FileNames.resolve(content, draft.document().path()), path, draft);
                written.add(draft);
                lines.add(path + ": fixed " + Counts.counted(draft.size(), "finding"));
            } catch (FileExchange.Refused e) {
                refused.add(path + ": not changed: " + e.getMessage());
            } catch (IOException | RuntimeException e) {
                failed.add(path + ": " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
            }
        }
    }

    /** A line for each article that was written. */
    List<String> lines() {
        return lines;
    }

    List<Draft> written() {
        return written;
    }

    /** A line for each file that is not changed, with the reason. */
    List<String> refused() {
        return refused;
    }

    /** A line for each file that could not be written, with the reason. */
    List<String> failed() {
        return failed;
    }
}
