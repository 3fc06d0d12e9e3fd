package io.github.copydesk.settle;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.disk.OverlaidDisk;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.format.file.Rewriting;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Writes what users of the report page of {@code watch} ask for. It writes only into articles of the report that have
 * not changed since, and into the project's {@code copydesk.yml}.
 */
public final class Settling {
    private final Settings settings;
    private final Counting counting;
    private final Results results;

    /** @param results the results that the report shows */
    public Settling(Settings settings, Counting counting, Results results) {
        this.settings = settings;
        this.counting = counting;
        this.results = results;
    }

    /** Nothing was written; the message says why. */
    public static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /**
     * Carries out a request.
     *
     * @param json the request
     * @return what was written
     * @throws RefusedException when nothing was
     */
    public String settle(String json) throws RefusedException {
        Request request = Request.of(json).orElseThrow(() -> new RefusedException("the request is malformed"));
        Page page = results.pages().stream()
                .filter(it -> it.document().path().equals(request.path()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("the report has no such article"));
        Finding finding = page.findings().stream()
                .filter(it -> it.rule().id().equals(request.rule()) && isAt(request, page.document(), it))
                .findFirst()
                .orElseThrow(() -> new RefusedException("the report has no such finding; load it again"));
        try {
            return switch (request.what()) {
                case "fix" -> fix(page.document(), finding, Optional.ofNullable(request.replacement()));
                case "comment" -> comment(page.document(), finding);
                case "stet" -> entry(ConfigEntry.stet(page.document(), finding, request.everywhere()));
                case "settle" ->
                    entry(ConfigEntry.settling(page.document(), finding, request.everywhere())
                            .orElseThrow(
                                    () -> new RefusedException("only a change of the article settles this finding")));
                default -> throw new RefusedException("the request is malformed");
            };
        } catch (IOException e) {
            throw new RefusedException(
                    Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName()));
        }
    }

    private static boolean isAt(Request request, Document document, Finding finding) {
        Position position = document.lines().at(finding.span().start());
        return position.line() == request.line() && position.column() == request.column();
    }

    private String fix(Document document, Finding finding, Optional<String> replacement)
            throws RefusedException, IOException {
        String chosen = replacement
                .filter(finding.replacements()::contains)
                .orElseThrow(() -> new RefusedException("the finding has no such replacement"));
        Draft draft = Draft.of(new Page(document, List.of(finding.withReplacement(chosen))), it -> true);
        if (draft.isEmpty()) {
            throw new RefusedException("it cannot be removed without the words around it");
        }
        return article(document, draft.text());
    }

    private String comment(Document document, Finding finding) throws RefusedException, IOException {
        StetComment comment = StetComment.of(document, finding)
                .orElseThrow(() -> new RefusedException("an article of this format has no comments"));
        if (!comment.suppresses(finding, tried(document.path(), comment.text()))) {
            throw new RefusedException("a comment above it would not accept it; an entry of copydesk.yml does");
        }
        return article(document, comment.text());
    }

    /** Checks the article with another text, by our own rules. */
    private Page tried(String path, String text) throws RefusedException {
        OverlaidDisk disk = new OverlaidDisk(settings.resources().disk());
        disk.lay(file(path), text.getBytes(StandardCharsets.UTF_8));
        try {
            return CopyDesk.run(
                            settings.by(settings.resources().reading(disk)).withoutLanguageTool(),
                            counting.of(List.of(path)),
                            Progress.NONE)
                    .pages()
                    .stream()
                    .filter(it -> it.document().path().equals(path))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException("the article is no longer read"));
        } catch (ConfigurationException e) {
            throw new RefusedException(String.valueOf(e.getMessage()));
        }
    }

    private Path file(String path) {
        return FileNames.resolve(settings.contentDirectory(), path);
    }

    private String article(Document document, String text) throws IOException {
        Rewriting.write(
                file(document.path()),
                settings.followLinks() ? Optional.empty() : Optional.of(settings.contentDirectory()),
                document.source(),
                text);
        return document.path() + " is written";
    }

    private String entry(ConfigEntry entry) throws RefusedException, IOException {
        Disk disk = settings.resources().disk();
        ProjectConfig config = ProjectConfig.of(settings.contentDirectory(), settings.configFile(), disk);
        ProjectConfig.Addition addition = config.adding(entry)
                .orElseThrow(() -> new RefusedException("%s could not be read with '%s: %s'; write it by hand"
                        .formatted(config.file().getFileName(), entry.key(), entry.item())));
        String after = addition.edit().in(addition.before());
        if (addition.exists()) {
            Rewriting.write(config.file(), Optional.empty(), addition.before(), after);
        } else {
            Files.writeString(config.file(), after, StandardOpenOption.CREATE_NEW);
        }
        return config.file().getFileName() + " is written";
    }
}
