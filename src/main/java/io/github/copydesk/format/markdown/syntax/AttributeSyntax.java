package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.mask.Ahead;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes in braces, of kramdown, Python-Markdown and Pandoc: <code>{: .lead }</code>, <code>{#id .class}</code>,
 * <code>{width=50%}</code>; kramdown's comments; and the labels of MyST, {@code (the-label)=} on a line of its own.
 */
final class AttributeSyntax implements Syntax {
    private static final String VALUE = "(?:\"[^\"\\n]{0,1000}+\"|'[^'\\n]{0,1000}+'|[^\\s\"'{}]{1,200}+)";
    private static final String PAIR = "[\\w.:-]{1,80}+=" + VALUE;
    private static final String NAME = "[#.][\\p{L}\\w:./-]{1,200}+";
    private static final Pattern KRAMDOWN = Pattern.compile("\\{:(?:\\{\\{[^{}\\n]{0,200}+}}|[^}\\n]){0,1000}+}");
    private static final Pattern NAMED =
            Pattern.compile("\\{[ ]?+" + NAME + "(?:[ ]++(?:" + NAME + "|" + PAIR + "|[\\w-]{1,80}+))*+[ ]?+}");
    private static final Pattern PAIRS =
            Pattern.compile("\\{[ ]?+" + PAIR + "(?:[ ]++(?:" + NAME + "|" + PAIR + "|[\\w-]{1,80}+))*+[ ]?+}");
    private static final Pattern BARE =
            Pattern.compile("\\{-}|\\{[ ]?+data-[a-z-]++[ ]?+}|\\{\\.unnumbered}|\\{=[\\w-]{1,20}+}");
    private static final Pattern LABEL = Pattern.compile("\\([\\p{L}\\w .:/-]{1,100}+\\)=[ \\t]{0,20}+(?=[\\r\\n]|$)");
    private static final Pattern HIDING = Pattern.compile("\\{::(comment|nomarkdown)[^}\\n]{0,200}+}");

    private final Scan scan;
    private final String source;
    private final QuotedArguments arguments;
    private final Ahead commentEnd;
    private final Ahead markdownEnd;
    private final Ahead anyEnd;

    AttributeSyntax(Scan scan) {
        this.scan = scan;
        this.source = scan.source();
        this.arguments = new QuotedArguments(scan);
        this.commentEnd = new Ahead(source, "{:/comment}");
        this.markdownEnd = new Ahead(source, "{:/nomarkdown}");
        this.anyEnd = new Ahead(source, "{:/}");
    }

    @Override
    public String beginnings() {
        return "{(";
    }

    @Override
    public int take(int at) {
        if (source.charAt(at) == '(') {
            boolean first = at == 0 || source.charAt(at - 1) == '\n';
            Matcher label = LABEL.matcher(source).region(at, source.length());
            return first && label.lookingAt() ? scan.drop(at, label.end()) : at;
        }
        if (source.startsWith("{:", at)) {
            int end = hidden(at);
            return end > at ? end : dropped(KRAMDOWN, at);
        }
        int end = dropped(NAMED, at);
        if (end == at && followsElement(at)) {
            end = dropped(PAIRS, at);
            return end > at ? end : dropped(BARE, at);
        }
        return end;
    }

    private int hidden(int at) {
        Matcher hiding = HIDING.matcher(source).region(at, source.length());
        if (!hiding.lookingAt() || source.startsWith("/}", hiding.end() - 2)) {
            return at;
        }
        boolean comment = hiding.group(1).equals("comment");
        int own = (comment ? commentEnd : markdownEnd).from(hiding.end());
        int any = anyEnd.from(hiding.end());
        int close = Math.min(own, any);
        return close < source.length() ? scan.drop(at, source.indexOf('}', close) + 1) : at;
    }

    private int dropped(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(source).region(at, source.length());
        if (!matcher.lookingAt()) {
            return at;
        }
        arguments.read(at + 1, matcher.end() - 1, "", false);
        return scan.drop(at, matcher.end());
    }

    /**
     * Whether attributes without a name are in a valid place: directly after their subject, or at the end of its lines.
     */
    private boolean followsElement(int at) {
        int before = at;
        while (before > 0 && at - before < 100 && source.charAt(before - 1) == ' ') {
            before--;
        }
        if (before > 0 && ")]`$*_:".indexOf(source.charAt(before - 1)) >= 0) {
            return true;
        }
        Matcher pairs = PAIRS.matcher(source).region(at, source.length());
        boolean apart = before > 0 && (before < at || source.charAt(before - 1) == '\n');
        return apart
                && pairs.lookingAt()
                && (pairs.end() == source.length() || "\r\n".indexOf(source.charAt(pairs.end())) >= 0);
    }
}
