package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.text.FileType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The dialect of Markdown of a file, as far as it changes how it is read.
 *
 * @param mdx whether braces are expressions, and indentation has no meaning
 * @param strict whether the file is MDX by its extension, so that broken markup breaks the page
 * @param quarto whether code blocks are run, and references begin with an at sign
 */
public record Dialect(boolean mdx, boolean strict, boolean quarto) {
    /** Markdown and nothing else. */
    public static final Dialect PLAIN = new Dialect(false, false, false);

    private static final Pattern COMMENT = Pattern.compile("[ ]{0,3}+\\{/\\*");

    private static final Pattern IMPORT = Pattern.compile(
            "import[ \\t]+(?:[\\w*{][^\\n;'\"]{0,200}?\\bfrom[ \\t]*+)?+['\"][^'\"\\n]{1,200}+['\"][ \\t]*+;?+[ \\t]*+(?:\\r?\\n|\\z)");
    /**
     * Syntax that is not JavaScript: Liquid, Jinja and Hugo, which may contain code of other languages, and the scripts
     * of Vue and Svelte.
     */
    private static final Pattern OTHER = Pattern.compile("[ ]{0,3}+(?:\\{%|\\{\\{[<%]|<script\\b)");

    private static final Pattern COMPONENT = Pattern.compile("<[A-Z]\\w");

    public static Dialect of(String path, String source, int start) {
        FileType type = FileType.of(path).orElse(FileType.MARKDOWN);
        boolean strict = type == FileType.MDX;
        boolean mdx = strict || (type == FileType.MARKDOWN && isMdx(source, start));
        return new Dialect(mdx, strict, type == FileType.QUARTO);
    }

    /**
     * Whether a file is MDX. Docusaurus reads {@code .md} files as MDX too; a comment of MDX, or an import with a
     * component, shows it.
     */
    private static boolean isMdx(String source, int start) {
        if (source.indexOf("{/*", start) < 0 && source.indexOf("import ", start) < 0) {
            return false;
        }
        boolean components = COMPONENT.matcher(source).find(start);
        CodeFences fences = new CodeFences(source);
        Matcher other = OTHER.matcher(source);
        Matcher comment = COMMENT.matcher(source);
        Matcher imports = IMPORT.matcher(source);
        int at = start;
        while (at < source.length()) {
            boolean text = !fences.take(at);
            if (text && other.region(at, source.length()).lookingAt()) {
                return false;
            }
            if (text && comment.region(at, source.length()).lookingAt()) {
                return true;
            }
            if (text && components && imports.region(at, source.length()).lookingAt()) {
                return true;
            }
            int end = source.indexOf('\n', at);
            at = end < 0 ? source.length() : end + 1;
        }
        return false;
    }
}
