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
 * @param generator none where no generator was recognised, or {@code site: none} says that there is none
 * @param reason what told, such as {@code hugo.toml}
 * @param root the folder of the generator's configuration; without a generator, the content directory
 * @param live the template languages that are replaced in articles
 * @param decided whether somebody or something said what generates the site; where nothing did, evidence in the articles
 *     decides which tags are live
 */
public record Site(Optional<Generator> generator, String reason, Path root, Set<Syntax> live, boolean decided) {
    public Site {
        live = Set.copyOf(live);
    }

    /** Nothing is known of the site. */
    public static Site unknown(Path content) {
        return new Site(Optional.empty(), "", content, Set.of(), false);
    }

    /** Text that no generator reads: an archive, an export. */
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
        Path below = Folder.real(content, Disk.plain()); // the detector has asked it too
        return below.startsWith(root)
                ? StreamSupport.stream(root.relativize(below).spliterator(), false)
                        .map(Path::toString)
                        .toList()
                : List.of();
    }

    /** Whether the generator replaces a tag, told by the way it begins. */
    public boolean replaces(String tag) {
        return live.stream().anyMatch(it -> it.begins(tag));
    }

    /** Whether the generator reads JavaScript between braces in Markdown. */
    public boolean isMdx() {
        return live.contains(Syntax.MDX);
    }

    /** One line for people: what was recognised, and by what. */
    public Optional<String> shown() {
        return generator
                .map(it -> "site: %s, by %s".formatted(it.title(), reason))
                .or(() -> decided ? Optional.of("site: none, by " + reason) : Optional.empty());
    }
}
