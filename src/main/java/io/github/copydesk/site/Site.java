package io.github.copydesk.site;

import io.github.copydesk.disk.Disk;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What generates the pages of a content repository.
 *
 * @param generator empty if no generator was recognised, or with {@code site: none}
 * @param reason by what it was recognised, such as {@code hugo.toml}
 * @param root the folder of the generator's configuration; without a generator, the content directory
 * @param live the template languages that are replaced in articles
 * @param decided whether the generator is known, or known to be none; otherwise the articles decide which tags are
 *     live
 */
public record Site(Optional<Generator> generator, String reason, Path root, Set<Syntax> live, boolean decided) {
    public Site {
        live = Set.copyOf(live);
    }

    /** Nothing is known of the site. */
    public static Site unknown(Path content) {
        return new Site(Optional.empty(), "", content, Set.of(), false);
    }

    /** Text without a generator: an archive, an export. */
    public static Site none(Path content, String reason) {
        return new Site(Optional.empty(), reason, content, Set.of(), true);
    }

    static Site of(Generator generator, String reason, Path root, Set<Syntax> more) {
        Set<Syntax> live = EnumSet.noneOf(Syntax.class);
        live.addAll(generator.syntaxes());
        live.addAll(more);
        return new Site(Optional.of(generator), reason, root, live, true);
    }

    public boolean is(Generator other) {
        return generator.filter(it -> it == other).isPresent();
    }

    /** The names of the folders from the root of the site down to the content directory. */
    public List<String> above(Path content) {
        Path below = Folder.real(content, Disk.plain()); // the detector has read it too
        return below.startsWith(root)
                ? StreamSupport.stream(root.relativize(below).spliterator(), false)
                        .map(Path::toString)
                        .toList()
                : List.of();
    }

    /** Whether the generator replaces a tag, by its beginning. */
    public boolean replaces(String tag) {
        return live.stream().anyMatch(it -> it.begins(tag));
    }

    /** Whether the generator evaluates JavaScript in braces in Markdown. */
    public boolean isMdx() {
        return live.contains(Syntax.MDX);
    }

    /** A line for the log: which generator was recognised, and by what. */
    public Optional<String> shown() {
        return generator
                .map(it -> "site: %s, by %s".formatted(it.title(), reason))
                .or(() -> decided ? Optional.of("site: none, by " + reason) : Optional.empty());
    }
}
