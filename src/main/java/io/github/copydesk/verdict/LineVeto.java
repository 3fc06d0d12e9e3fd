package io.github.copydesk.verdict;

import io.github.copydesk.corpus.TemplateEvidence;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Facts that rule a candidate out, whatever its features are. They are checked in this order. */
enum LineVeto {
    /** The line is numbered, as a step of a manual or an item of a list: "Step 4: Log in". */
    NUMBERED(EnumSet.of(Kind.CHROME, Kind.PROMO)) {
        @Override
        boolean holds(Document document, int index) {
            return NUMBER.matcher(document.blocks().get(index).text()).lookingAt();
        }
    },
    /** The line is the whole content of its section: manuals have such short sections, "Create new content". */
    WHOLE_SECTION(EnumSet.of(Kind.CHROME)) {
        @Override
        boolean holds(Document document, int index) {
            List<Block> blocks = document.blocks();
            return !Place.isPlainText(document)
                    && index > 0
                    && index + 1 < blocks.size()
                    && blocks.get(index - 1).kind() == Block.Kind.HEADING
                    && blocks.get(index + 1).kind() == Block.Kind.HEADING;
        }
    },
    /** The line is what readers of Markdown see of a block that they unfold: {@code <summary>Log in</summary>}. */
    SUMMARY(EnumSet.of(Kind.CHROME, Kind.PROMO)) {
        @Override
        boolean holds(Document document, int index) {
            int start = document.blocks().get(index).span().start();
            return document.type() != FileType.HTML
                    && SUMMARY_BEFORE
                            .matcher(document.source().substring(Math.max(0, start - LONGEST_TAG), start))
                            .find();
        }
    },
    /** The article is a template of a page or a mail, which has the menus, buttons and appeals of all of them. */
    TEMPLATE(EnumSet.of(Kind.CHROME, Kind.PAGE_BLOCK, Kind.TAIL_LINK, Kind.PROMO)) {
        @Override
        boolean holds(Document document, int index) {
            return TemplateEvidence.of(document).hasSyntaxOfTemplates();
        }
    },
    /** The article is a text with headings between equals signs, the notes to an extension of a program. */
    NOTES(EnumSet.of(Kind.CHROME, Kind.PAGE_BLOCK, Kind.PROMO, Kind.SHORTCODE, Kind.PAGE_TOKEN)) {
        @Override
        boolean holds(Document document, int index) {
            return Place.isPlainText(document)
                    && EQUALS_HEADING
                                    .matcher(document.source())
                                    .results()
                                    .limit(SEVERAL)
                                    .count()
                            == SEVERAL;
        }
    },
    /** The line is an XML element with a value, without markup around it: {@code <version>2.1</version>}. */
    XML_ELEMENT(EnumSet.of(Kind.CHROME, Kind.PAGE_BLOCK)) {
        @Override
        boolean holds(Document document, int index) {
            return ELEMENT.matcher(document.text(document.blocks().get(index).span()))
                    .matches();
        }
    },
    /** The line is the head of a section in a settings file, since a key with a value follows. */
    SETTINGS(EnumSet.of(Kind.SHORTCODE, Kind.PAGE_TOKEN)) {
        @Override
        boolean holds(Document document, int index) {
            Span span = document.blocks().get(index).span();
            return SETTINGS_PART
                    .matcher(document.source())
                    .region(span.start(), document.source().length())
                    .lookingAt();
        }
    };

    /** The longest beginning of such a block in UTF-16 units, with markup before its text. */
    private static final int LONGEST_TAG = 80;

    private static final Pattern SUMMARY_BEFORE = Pattern.compile("<summary\\b[^<>]*>\\s*(?:<\\w+>\\s*)?$");
    private static final Pattern ELEMENT = Pattern.compile("\\s*<(\\w[\\w.:-]{0,60})>[^<>\\n]{0,200}</\\1>\\s*");
    private static final Pattern SETTINGS_PART =
            Pattern.compile("\\s{0,9}\\[\\w[\\w .:-]{0,60}\\]\\h{0,9}\\R[\\w*.-]{1,60}\\h{0,9}=[^\\n]");

    private static final Pattern EQUALS_HEADING = Pattern.compile("(?m)^(={2,3}) \\S[^=\\r\\n]{0,80} \\1\\h*$");
    private static final int SEVERAL = 3;

    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d+)*[.)]\\s|\\p{Lu}\\p{L}{2,10}\\h\\d{1,3}\\s*[:.)–-]");

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
    private final Set<Kind> kinds;

    LineVeto(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    abstract boolean holds(Document document, int index);

    static boolean forbids(Kind kind, Document document, int index) {
        for (LineVeto veto : values()) {
            if (veto.kinds.contains(kind) && veto.holds(document, index)) {
                return true;
            }
        }
        return false;
    }
}
