package io.github.copydesk.lsp;

import io.github.copydesk.engine.LiveFolder;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.eclipse.lsp4j.MessageType;

/** Reads a content directory. The editor shows the progress, and users can cancel. */
final class FolderReader {
    private final FolderSession.Opening opening;
    private final Editor editor;
    private volatile boolean lean;

    FolderReader(FolderSession.Opening opening, Editor editor) {
        this.opening = opening;
        this.editor = editor;
    }

    /** Leaves LanguageTool out from now on. Returns whether it was used before. */
    boolean beLean() {
        boolean was = !lean && opening.settings().languageTool();
        lean = true;
        return was;
    }

    /**
     * Reads it.
     *
     * @param open paths of the articles that are open; only these are read if the user cancels
     * @throws io.github.copydesk.yaml.ConfigurationException when something in the configuration or in the baseline
     *     is wrong
     */
    LiveFolder read(List<String> open) {
        Settings settings = lean ? opening.settings().withoutLanguageTool() : opening.settings();
        List<LiveFolder> opened = new ArrayList<>();
        editor.during("copydesk reads " + settings.contentDirectory().getFileName(), reporting -> {
            try {
                opened.add(LiveFolder.open(settings, opening.counting(), progress(reporting)));
            } catch (CancellationException e) {
                editor.log(
                        MessageType.Warning,
                        "copydesk checks only the open articles: reading the others was cancelled");
                List<String> alone = open.stream().map(it -> "./" + it).toList();
                opened.add(LiveFolder.open(
                        only(settings, alone.isEmpty() ? List.of("./.none") : alone),
                        opening.counting(),
                        Progress.NONE));
            }
        });
        return opened.get(0);
    }

    private static Settings only(Settings settings, List<String> includes) {
        return new Settings(
                settings.contentDirectory(),
                includes,
                settings.excludes(),
                settings.language(),
                settings.languageTool(),
                settings.followLinks(),
                settings.written(),
                settings.configFile(),
                settings.resources());
    }

    private Progress progress(Editor.Reporting reporting) {
        return new Progress() {
            @Override
            public void checked(int checked, int all) {
                if (reporting.isCancelled()) {
                    throw new CancellationException();
                }
                reporting.reached(checked, all);
            }

            @Override
            public void inform(String line) {
                editor.log(MessageType.Info, line);
            }

            @Override
            public void warn(String line) {
                editor.log(MessageType.Warning, line);
            }
        };
    }
}
