package io.github.copydesk.languagetool;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A proofreader that is created at the first request, when the amount of work shows which kind is suitable. */
final class LateProofreader implements Proofreader {
    private final Supplier<Proofreader> maker;
    private @Nullable Proofreader made;

    LateProofreader(Supplier<Proofreader> maker) {
        this.maker = maker;
    }

    private synchronized Proofreader made() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    @Override
    public CompletableFuture<List<Remark>> read(String language, String prose) {
        return made().read(language, prose);
    }

    @Override
    public List<String> corrections(String language, String word) {
        return made().corrections(language, word);
    }

    @Override
    public synchronized void close() {
        if (made != null) {
            made.close();
        }
    }
}
