package io.github.copydesk.lsp;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.LiveFolder;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content directory of a session as it was read last. A mistake in the configuration keeps the earlier state in
 * use, and the editor shows the mistake once.
 */
final class LoadedFolder {
    private final FolderSession.Opening opening;
    private final FolderReader reader;
    private final Editor editor;
    private @Nullable LiveFolder folder;
    private String complaint = "";
    private boolean mayTryAgain;

    LoadedFolder(FolderSession.Opening opening, Editor editor) {
        this.opening = opening;
        this.editor = editor;
        reader = new FolderReader(opening, editor);
    }

    /** Nothing before it is loaded, or when it could not be. */
    @Nullable
    LiveFolder get() {
        return folder;
    }

    /**
     * Reads it anew.
     *
     * @param open paths of the open articles; only these are read if the user cancels
     */
    void load(List<String> open) {
        try {
            LiveFolder fresh = reader.read(open);
            release();
            folder = fresh;
            complaint = "";
        } catch (ConfigurationException e) {
            complain(
                    e.getMessage(Commands.COMMAND_LINE),
                    folder == null ? "" : "\nThe earlier configuration stays in use until then.");
        }
    }

    /** Reads an article from its file again; one that is gone, or is no article, is removed. */
    void reread(String path) {
        LiveFolder now = folder;
        if (now == null) {
            return;
        }
        Settings settings = opening.settings();
        boolean isFile =
                settings.resources().disk().isFile(settings.contentDirectory().resolve(path));
        if (isFile && now.has(path)) {
            now.update(now.read(path));
        } else {
            now.remove(path);
        }
    }

    /**
     * From now on it is read without LanguageTool, until the server is started again; {@link #load} takes it out.
     *
     * @return false if it was read without LanguageTool before
     */
    boolean leaveOutLanguageTool(String why) {
        boolean changes = beLean();
        if (changes) {
            complain(why + ". copydesk continues without LanguageTool", "");
        }
        return changes;
    }

    private boolean beLean() {
        boolean changes = reader.beLean();
        mayTryAgain |= changes;
        return changes;
    }

    /**
     * Gives its memory back, and says how the session goes on. The first time after LanguageTool was left out, it says
     * nothing: LanguageTool may still have been loading, and its memory is free when that ends.
     *
     * @return whether it can be loaded again, without LanguageTool
     */
    boolean giveBackMemory() {
        release();
        folder = null;
        if (mayTryAgain) {
            mayTryAgain = false;
            return true;
        }
        String memory =
                "%d MB of memory is not enough".formatted(Runtime.getRuntime().maxMemory() >> 20);
        String more = "; give it more, such as JAVA_TOOL_OPTIONS=-Xmx2g";
        boolean goesOn = beLean();
        editor.error(
                goesOn
                        ? "copydesk continues without LanguageTool: " + memory + " for it" + more
                        : "copydesk has stopped checking this folder: " + memory + more);
        return goesOn;
    }

    void release() {
        if (folder != null) {
            folder.close();
        }
    }

    private void complain(String message, String consequence) {
        if (!message.equals(complaint)) {
            complaint = message;
            editor.error(message + consequence);
        }
    }
}
