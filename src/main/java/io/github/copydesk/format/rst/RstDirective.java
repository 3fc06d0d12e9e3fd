package io.github.copydesk.format.rst;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A kind of directive: what its arguments are to readers, and what its body is. */
enum RstDirective {
    /** A directive whose text begins after its name. */
    ADMONITION(
            "note warning tip hint important caution danger attention error seealso compound header footer availability"
                    + " impl-detail hlist acks rubric-body column columns panels abstract remark"),
    /** A title, and a body. */
    TITLED("admonition topic sidebar table dropdown card grid-item-card tabbed details collapse toggle expander spoiler"
            + " question exercise solution hint-box example theorem lemma definition proof prf:theorem"
            + " prf:definition card-header callout info task success"),
    /** Something for programs, and a body. */
    BODY("container only ifconfig class rst-class cssclass grid grid-item card-carousel button-link button-ref div"
            + " audit-event opcode function method attribute data exception decorator classmethod staticmethod"
            + " property describe object option envvar confval setting directive event macro type member var enum"
            + " cmdoption templatefilter templatetag fieldlookup django-admin django-admin-option"
            + " variable genex"),
    /** A version, and what happened in it. */
    VERSION("versionadded versionchanged deprecated versionremoved deprecated-removed version-added version-changed"
            + " version-deprecated version-removed"),
    QUOTATION("epigraph highlights pull-quote"),
    FIGURE("figure image video audio subfigure thumbnail"),
    /** A title, and nothing to read below it. */
    HEADLINE("rubric centered contents"),
    DOCUMENT_TITLE("title"),
    GLOSSARY("glossary"),
    LIST_TABLE("list-table"),
    CSV_TABLE("csv-table"),
    TABS("tabs tab-set md-tab-set content-tabs"),
    TAB("tab tab-item group-tab md-tab-item"),
    META("meta"),
    ROLE("role"),
    /** A directive without text except titles among its options. */
    NOTHING("code code-block sourcecode highlight literalinclude include math raw graphviz digraph graph uml plantuml"
            + " mermaid toctree index module currentmodule default-domain default-role sectnum section-numbering"
            + " tabularcolumns highlightlang target-notes date unicode replace testcode testsetup testoutput"
            + " testcleanup doctest ipython jupyter-execute jupyter-download plot prompt command-output program"
            + " program-output click argparse autoprogram productionlist codeauthor sectionauthor moduleauthor"
            + " youtube vimeo gist tikz aafig blockdiag seqdiag actdiag nwdiag parsed-literal code-tab"
            + " tab-set-code todo todolist autosummary inheritance-diagram restructuredtext-test-directive"
            + " restructuredtext-section-numbering slide post post-list update listing thumbnail-list media"
            + " code-include ansi-block git_changelog bibliography footbibliography swagger openapi"
            + " jinja sql csv-filter console-output literalblock"),
    /** One of an extension that is not known here. */
    UNKNOWN("");

    private static final Map<String, RstDirective> BY_NAME = Arrays.stream(values())
            .flatMap(kind -> Arrays.stream(kind.names.split(" ")).map(name -> Map.entry(name, kind)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Names with which no comment begins; in capitals, {@code .. NOTE: keep this}, comments do. */
    private static final Set<String> TELLING = Set.of(
            ("note warning tip hint important caution danger attention seealso admonition versionadded versionchanged"
                            + " deprecated image figure code-block sourcecode literalinclude toctree csv-table list-table"
                            + " automodule autoclass autofunction tab-set tab-item topic sidebar rubric epigraph glossary"
                            + " math contents")
                    .split(" "));

    private final String names;

    /** @param names with spaces between them */
    RstDirective(String names) {
        this.names = names;
    }

    static RstDirective of(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        RstDirective known = BY_NAME.get(key);
        if (known != null) {
            return known;
        }
        if (key.startsWith("auto")) {
            return NOTHING;
        }
        return key.indexOf(':') > 0 ? BODY : UNKNOWN;
    }

    /** Whether a comment that begins with the name and one colon was meant to be a directive. */
    static boolean isMeant(String name) {
        return TELLING.contains(name);
    }
}
