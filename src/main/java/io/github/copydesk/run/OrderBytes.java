package io.github.copydesk.run;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Means;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.jvm.Wire;
import io.github.copydesk.rule.Gate;
import io.github.copydesk.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** An order as bytes, for another JVM. Paths become absolute on the way. */
final class OrderBytes {
    private final List<String> texts = new ArrayList<>();

    private OrderBytes() {}

    static byte[] of(Order order) {
        OrderBytes bytes = new OrderBytes();
        bytes.add(order.settings());
        bytes.addPath(order.counting().baseline());
        bytes.addText(order.counting().changedSince());
        bytes.add(order.verdict().canFail());
        bytes.add(order.verdict().gate().severity().name());
        bytes.add(order.verdict().gate().allowed());
        bytes.add(order.verdict().needsArticles());
        bytes.add(order.shown());
        bytes.add(order.uri());
        bytes.add(order.version());
        bytes.addAll(order.formats());
        bytes.add(order.reports().toAbsolutePath());
        bytes.addText(order.annotated());
        bytes.add(order.debug());
        return Wire.bytes(bytes.texts);
    }

    private void add(Settings settings) {
        add(settings.contentDirectory().toAbsolutePath());
        addAll(settings.includes());
        addAll(settings.excludes());
        add(settings.language());
        add(settings.languageTool());
        addPath(settings.configFile());
        add(settings.means().threads());
        add(settings.means().fork());
        addText(settings.means().here().map(Tuning::name));
        addPath(settings.means().cache());
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
        addText(path.map(it -> it.toAbsolutePath().toString()));
    }

    static Order order(byte[] bytes) {
        Iterator<String> texts = Wire.texts(bytes).iterator();
        return new Order(
                settings(texts),
                new Counting(text(texts).map(Path::of), text(texts)),
                new Verdict(isTrue(texts), new Gate(Severity.valueOf(texts.next()), number(texts)), isTrue(texts)),
                texts.next(),
                texts.next(),
                texts.next(),
                list(texts),
                Path.of(texts.next()),
                text(texts),
                isTrue(texts));
    }

    private static Settings settings(Iterator<String> texts) {
        return new Settings(
                Path.of(texts.next()),
                list(texts),
                list(texts),
                texts.next(),
                isTrue(texts),
                text(texts).map(Path::of),
                new Means(
                        number(texts),
                        isTrue(texts),
                        text(texts).map(Tuning::valueOf),
                        Means.share(), // another JVM has another memory
                        text(texts).map(Path::of)));
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
