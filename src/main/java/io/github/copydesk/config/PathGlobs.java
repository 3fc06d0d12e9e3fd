package io.github.copydesk.config;

import io.github.copydesk.yaml.YamlNode;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Articles named by patterns as Maven writes them: {@code drafts/}, {@code **}{@code /*.html}. */
public final class PathGlobs {
    public static final PathGlobs NONE = new PathGlobs(List.of());

    private final List<PathMatcher> matchers;

    private PathGlobs(List<PathMatcher> matchers) {
        this.matchers = matchers;
    }

    static PathGlobs of(List<YamlNode> globs) {
        FileSystem files = FileSystems.getDefault();
        List<PathMatcher> matchers = new ArrayList<>();
        for (YamlNode node : globs) {
            String glob = node.string().endsWith("/") ? node.string() + "**" : node.string();
            try {
                matchers.add(files.getPathMatcher("glob:" + glob));
                if (glob.startsWith("**/")) {
                    // Java's **/ asks for at least one folder
                    matchers.add(files.getPathMatcher("glob:" + glob.substring(3)));
                }
            } catch (PatternSyntaxException e) {
                throw node.mistake("no valid path pattern: " + e.getDescription());
            }
        }
        return new PathGlobs(matchers);
    }

    /**
     * @param path below the content directory, with slashes
     */
    public boolean match(String path) {
        Path file = Path.of(path);
        return matchers.stream().anyMatch(matcher -> matcher.matches(file));
    }
}
