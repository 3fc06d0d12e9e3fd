package io.github.copydesk.run;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Means;
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

/** An order as bytes, for another JVM. Paths become absolute on the way. Equal orders have equal bytes. */
final class OrderBytes {
    private final List<String> texts = new ArrayList<>();

    private OrderBytes() {}

    static byte[] of(Order order) {
        OrderBytes bytes = new OrderBytes();
        bytes.add(order.settings());
        bytes.addPath(order.counting().baseline());
        bytes.addText(order.counting().changedSince());
        bytes.addAll(List.copyOf(order.counting().asked()));
        bytes.add(order.verdict().canFail());
        bytes.add(order.verdict().gate().severity().name());
        bytes.add(order.verdict().gate().allowed());
        bytes.add(order.verdict().needsArticles());
        bytes.add(order.shown());
        bytes.add(order.uri());
        bytes.add(order.version());
        bytes.addAll(order.formats());
        bytes.add(path(order.reports()));
        bytes.addText(order.annotated());
        bytes.add(order.debug());
        bytes.add(order.links().home());
        bytes.add(order.links().web());
        bytes.addPath(order.earlier());
        return Wire.bytes(bytes.texts);
    }

    private void add(Settings settings) {
        add(path(settings.contentDirectory()));
        addAll(settings.includes());
        addAll(settings.excludes());
        add(settings.language());
        add(settings.languageTool());
        add(settings.followLinks());
        addAll(settings.written().stream().map(OrderBytes::path).toList());
        addPath(settings.configFile());
        add(settings.means().threads());
        add(settings.means().fork());
        addText(settings.means().here().map(Tuning::name));
        addCache(settings.means().cache());
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
        addText(path.map(OrderBytes::path));
    }

    private void addCache(Optional<CacheFolder> cache) {
        addAll(cache.map(it -> List.of(path(it.path()), it.runKey(), it.resultKey()))
                .orElse(List.of()));
    }

    /** Also of a name that the locale of this JVM cannot spell. */
    private static String path(Path path) {
        return FileNames.text(path);
    }

    static Order order(byte[] bytes) {
        Iterator<String> texts = Wire.texts(bytes).iterator();
        return new Order(
                settings(texts),
                new Counting(text(texts).map(FileNames::path), text(texts), Set.copyOf(list(texts))),
                new Verdict(isTrue(texts), new Gate(Severity.valueOf(texts.next()), number(texts)), isTrue(texts)),
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
                new Means(
                        number(texts),
                        isTrue(texts),
                        text(texts).map(Tuning::valueOf),
                        Means.share(), // another JVM has another memory
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
