package io.github.copydesk.watch;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Results;
import io.github.copydesk.settle.Settling;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report in watch mode, served to browsers on this machine; its requests for edits are carried out if that is
 * allowed.
 */
public final class WatchedReport implements AutoCloseable {
    private final ReportServer server;
    private volatile @Nullable Settling settling;

    /**
     * Begins to serve.
     *
     * @param port 0 for any that is free
     * @param edit whether the page may ask for edits
     * @throws IOException when the port is taken
     */
    public WatchedReport(int port, boolean edit) throws IOException {
        server = new ReportServer(port, edit ? Optional.of(this::edit) : Optional.empty());
    }

    /** The address of the report. */
    public URI address() {
        return server.address();
    }

    /**
     * Replaces the report.
     *
     * @param html of the results
     */
    public void show(Settings settings, Counting counting, Results results, String html) {
        settling = new Settling(settings, counting, results);
        server.show(html);
    }

    private Edits.Answer edit(String request) {
        Settling now = settling;
        if (now == null) {
            return new Edits.Answer(false, "there is no report yet");
        }
        try {
            return new Edits.Answer(true, now.settle(request));
        } catch (Settling.RefusedException e) {
            return new Edits.Answer(false, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
