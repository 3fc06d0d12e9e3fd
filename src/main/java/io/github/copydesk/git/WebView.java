package io.github.copydesk.git;

import io.github.copydesk.text.UriPath;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The address of a file in the web view of its repository, from the git remote and the commit. It does not use the
 * network.
 *
 * <p>It reads the files of git itself: loading JGit would cost more than a whole run in which nothing changed. Where it
 * does not understand them, there are no links.
 */
public final class WebView {
    private static final String PATH = "{path}";
    private static final String COMMIT = "{commit}";
    private static final Pattern SECTION = Pattern.compile("\\s*\\[\\s*(\\w+)(?:\\s+\"([^\"]*)\")?\\s*\\].*");
    private static final Pattern URL = Pattern.compile("\\s*url\\s*=\\s*(\\S+)\\s*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");

    /** Skips a user name and a password before the host. */
    private static final Pattern WEB = Pattern.compile("https?://(?:[^/@]*@)?([^/@]+)/(.+?)(?:\\.git)?/?");

    private static final Pattern SSH =
            Pattern.compile("(?:ssh://)?(?:[^/@]*@)([^/:@]+)(?::\\d+/|[:/])(.+?)(?:\\.git)?/?");

    /** The paths of web views, by a part of the host name. */
    private static final List<Map.Entry<String, String>> HOSTS = List.of(
            Map.entry("github", "/blob/{commit}/{path}#L{line}"),
            Map.entry("gitlab", "/-/blob/{commit}/{path}#L{line}"),
            Map.entry("bitbucket", "/src/{commit}/{path}#lines-{line}"),
            Map.entry("codeberg", "/src/commit/{commit}/{path}#L{line}"),
            Map.entry("gitea", "/src/commit/{commit}/{path}#L{line}"),
            Map.entry("forgejo", "/src/commit/{commit}/{path}#L{line}"));

    private final Path root;
    private final Path own;
    private final Path shared;

    private WebView(Path root, Path own, Path shared) {
        this.root = root;
        this.own = own;
        this.shared = shared;
    }

    /**
     * The address of a file, with {@code {path}} in place of its path below the folder and {@code {line}} in place of
     * the line.
     *
     * @param folder in a repository
     * @param pattern with {@code {commit}}, and with {@code {path}} for the path from the root of the repository;
     *     empty to use that of the remote's host
     * @return empty if the folder is in no repository, or the remote's host is unknown
     */
    public static Optional<String> of(Path folder, Optional<String> pattern) {
        try {
            Path real = folder.toRealPath();
            Optional<WebView> view = find(real);
            return view.isEmpty() ? Optional.empty() : view.get().address(real, pattern);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<WebView> find(Path folder) throws IOException {
        for (@Nullable Path root = folder; root != null; root = root.getParent()) {
            Path git = root.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(new WebView(root, git, git));
            }
            if (Files.isRegularFile(git)) {
                String link = Files.readString(git).strip();
                Path own = root.resolve(link.replaceFirst("^gitdir:\\s*", "")).normalize();
                Path common = own.resolve("commondir");
                Path shared = Files.isRegularFile(common)
                        ? own.resolve(Files.readString(common).strip()).normalize()
                        : own;
                return Optional.of(new WebView(root, own, shared));
            }
        }
        return Optional.empty();
    }

    private Optional<String> address(Path folder, Optional<String> pattern) throws IOException {
        Optional<String> commit = commit();
        Optional<String> address = pattern.isPresent() ? pattern : remote().flatMap(WebView::page);
        if (commit.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        String below = root.relativize(folder).toString().replace(File.separatorChar, '/');
        String path = below.isEmpty() ? PATH : UriPath.of(below) + "/" + PATH;
        return Optional.of(address.get().replace(COMMIT, commit.get()).replace(PATH, path));
    }

    private static Optional<String> page(String remote) {
        return Stream.of(WEB, SSH)
                .map(it -> it.matcher(remote))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(it -> page(it.group(1), it.group(2)));
    }

    private static Optional<String> page(String host, String repository) {
        return HOSTS.stream()
                .filter(it -> host.contains(it.getKey()))
                .findFirst()
                .map(it -> "https://" + host + "/" + UriPath.of(repository) + it.getValue());
    }

    /** The address of {@code origin}, or of the first remote if there is no {@code origin}. */
    private Optional<String> remote() throws IOException {
        Path config = shared.resolve("config");
        @Nullable String first = null;
        boolean isRemote = false;
        boolean isOrigin = false;
        for (String line : Files.isRegularFile(config) ? Files.readAllLines(config) : List.<String>of()) {
            Matcher section = SECTION.matcher(line);
            Matcher url = URL.matcher(line);
            if (section.matches()) {
                isRemote = section.group(1).equals("remote");
                isOrigin = isRemote && "origin".equals(section.group(2));
            } else if (isRemote && url.matches()) {
                first = first == null ? url.group(1) : first;
                if (isOrigin) {
                    return Optional.of(url.group(1));
                }
            }
        }
        return Optional.ofNullable(first);
    }

    private Optional<String> commit() throws IOException {
        String head = Files.readString(own.resolve("HEAD")).strip();
        if (!head.startsWith("ref:")) {
            return Optional.of(head).filter(it -> HASH.matcher(it).matches());
        }
        String ref = head.substring("ref:".length()).strip();
        for (Path folder : List.of(own, shared)) {
            Path loose = folder.resolve(ref).normalize();
            if (loose.startsWith(folder) && Files.isRegularFile(loose)) {
                return Optional.of(Files.readString(loose).strip())
                        .filter(it -> HASH.matcher(it).matches());
            }
        }
        Path packed = shared.resolve("packed-refs");
        for (String line : Files.isRegularFile(packed) ? Files.readAllLines(packed) : List.<String>of()) {
            if (line.endsWith(" " + ref)) {
                return Optional.of(line.substring(0, line.indexOf(' ')))
                        .filter(it -> HASH.matcher(it).matches());
            }
        }
        return Optional.empty();
    }
}
