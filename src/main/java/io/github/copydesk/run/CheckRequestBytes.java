package io.github.copydesk.run;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.jvm.Wire;
import io.github.copydesk.report.Links;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A request as bytes, for another JVM. Paths become absolute on the way. Equal requests have equal bytes. */
final class CheckRequestBytes {
    private final List<String> texts = new ArrayList<>();

    private CheckRequestBytes() {}

    static byte[] of(CheckRequest request) {
        CheckRequestBytes bytes = new CheckRequestBytes();
        bytes.add(request.settings());
        bytes.addPath(request.counting().baseline());
        bytes.addText(request.counting().changedSince());
        bytes.addAll(List.copyOf(request.counting().asked()));
        bytes.add(request.verdict().gate().severity().name());
        bytes.add(request.verdict().gate().allowed());
        bytes.add(request.verdict().gate().fails());
        bytes.add(request.verdict().needsArticles());
        bytes.add(request.shown());
        bytes.add(request.uri());
        bytes.add(request.version());
        bytes.addAll(request.formats());
        bytes.add(path(request.reports()));
        bytes.addText(request.annotated());
        bytes.add(request.debug());
        bytes.add(request.links().home());
        bytes.add(request.links().web());
        bytes.addPath(request.earlier());
        return Wire.bytes(bytes.texts);
    }

    private void add(Settings settings) {
        add(path(settings.contentDirectory()));
        addAll(settings.includes());
        addAll(settings.excludes());
        add(settings.language());
        add(settings.languageTool());
        add(settings.followLinks());
        addAll(settings.written().stream().map(CheckRequestBytes::path).toList());
        addPath(settings.configFile());
        add(settings.resources().threads());
        add(settings.resources().fork());
        addText(settings.resources().here().map(Tuning::name));
        addCache(settings.resources().cache());
    }

    private void add(Object value) {
        texts.add(value.toString());
    }

    private void addAll(List<String> values) {
        add(values.size());
        texts.addAll(values);
    }

    private void addText(Optional<String> value) {
        addAll(value.stream().toList());
    }

    private void addPath(Optional<Path> path) {
        addText(path.map(CheckRequestBytes::path));
    }

    private void addCache(Optional<CacheFolder> cache) {
        addAll(cache.map(it -> List.of(path(it.path()), it.runKey(), it.resultKey()))
                .orElse(List.of()));
    }

    /** Also of a name that the locale of this JVM cannot spell. */
    private static String path(Path path) {
        return FileNames.text(path);
    }

    static CheckRequest request(byte[] bytes) {
        Iterator<String> texts = Wire.texts(bytes).iterator();
        return new CheckRequest(
                settings(texts),
                new Counting(text(texts).map(FileNames::path), text(texts), Set.copyOf(list(texts))),
                new Verdict(new Gate(Severity.valueOf(texts.next()), number(texts), isTrue(texts)), isTrue(texts)),
                texts.next(),
                texts.next(),
                texts.next(),
                list(texts),
                FileNames.path(texts.next()),
                text(texts),
                isTrue(texts),
                new Links(texts.next(), texts.next()),
                text(texts).map(FileNames::path));
    }

    private static Settings settings(Iterator<String> texts) {
        return new Settings(
                FileNames.path(texts.next()),
                list(texts),
                list(texts),
                texts.next(),
                isTrue(texts),
                isTrue(texts),
                list(texts).stream().map(FileNames::path).toList(),
                text(texts).map(FileNames::path),
                new Resources(
                        number(texts),
                        isTrue(texts),
                        text(texts).map(Tuning::valueOf),
                        Resources.share(), // another JVM has another memory
                        cache(list(texts)),
                        Disk.plain()));
    }

    private static Optional<CacheFolder> cache(List<String> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new CacheFolder(FileNames.path(texts.get(0)), texts.get(1), texts.get(2)));
    }

    private static boolean isTrue(Iterator<String> texts) {
        return Boolean.parseBoolean(texts.next());
    }

    private static int number(Iterator<String> texts) {
        return Integer.parseInt(texts.next());
    }

    private static List<String> list(Iterator<String> texts) {
        List<String> list = new ArrayList<>();
        for (int left = number(texts); left > 0; left--) {
            list.add(texts.next());
        }
        return list;
    }

    private static Optional<String> text(Iterator<String> texts) {
        return list(texts).stream().findFirst();
    }
}
