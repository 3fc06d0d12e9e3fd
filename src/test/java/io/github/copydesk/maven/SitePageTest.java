package io.github.copydesk.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Digest;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.results.Gate;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SitePageTest {
    private static final String NAME = "<img src=x onerror=alert(1)>.txt";

    private final List<String> texts = new ArrayList<>();

    @Test
    void showsWhatArticlesSayAsTextAlone(@TempDir Path content) throws IOException {
        Files.writeString(content.resolve(NAME), "It left. {{ <script>alert(1)</script> }}\n\nBy KiyoshiTakenaka.\n");
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(1));
        Digest digest = Digest.of(CopyDesk.run(settings, Progress.NONE), new Imprint("1.0", "content", Gate.DEFAULT));
        Object sink = Proxy.newProxyInstance(
                Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, (proxy, method, arguments) -> {
                    hear(method, arguments == null ? new Object[0] : arguments);
                    return null;
                });
        SitePage.write((Sink) sink, digest, "copydesk.html", "Findings");
        assertTrue(texts.stream().anyMatch(it -> it.contains(NAME)), texts::toString);
        assertTrue(texts.stream().anyMatch(it -> it.contains("<script>")), texts::toString);
    }

    /** Doxia escapes what it gets as text. */
    private void hear(Method method, Object[] arguments) {
        assertNotEquals("rawText", method.getName());
        for (Object argument : arguments) {
            if (method.getName().equals("text")) {
                texts.add(String.valueOf(argument));
            } else {
                assertFalse(String.valueOf(argument).matches("(?s).*[<>\"].*"), method + ": " + argument);
            }
        }
    }
}
