package io.github.copydesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The goals and parameters as Maven knows them: the descriptor that the build writes before it tests. */
public final class PluginDescriptor {
    private static final Path FILE = Path.of("target/classes/META-INF/maven/plugin.xml");

    private final Document xml;

    private PluginDescriptor(Document xml) {
        this.xml = xml;
    }

    public static PluginDescriptor read() {
        try {
            return new PluginDescriptor(Jsoup.parse(Files.readString(FILE), Parser.xmlParser()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> goals() {
        return new TreeSet<>(xml.select("mojos > mojo > goal").eachText());
    }

    /** The parameters of a goal that people can set. */
    public Set<String> parameters(String goal) {
        return mojo(goal).select("parameters > parameter").stream()
                .filter(it -> it.expectFirst("editable").text().equals("true"))
                .map(it -> it.expectFirst("name").text())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What can be said of a goal on the command line: {@code copydesk.skip}. */
    public Set<String> properties(String goal) {
        return mojo(goal).select("configuration > *").stream()
                .map(Element::text)
                .filter(it -> it.startsWith("${"))
                .map(it -> it.substring(2, it.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Optional<String> defaultOf(String goal, String parameter) {
        Element configuration = mojo(goal).expectFirst("configuration");
        return Optional.ofNullable(configuration.selectFirst("> " + parameter))
                .map(it -> it.attr("default-value"))
                .filter(it -> !it.isEmpty());
    }

    private Element mojo(String goal) {
        return xml.select("mojos > mojo").stream()
                .filter(it -> it.expectFirst("goal").text().equals(goal))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no goal " + goal));
    }
}
