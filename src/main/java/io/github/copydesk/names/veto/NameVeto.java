package io.github.copydesk.names.veto;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.NameToken;
import java.util.List;

/** A reason to leave a word alone, whatever its probability. */
@FunctionalInterface
public interface NameVeto {
    /** The vetoes for a word that may be misspelled, the cheap ones first. */
    List<NameVeto> SPELLING = List.of(
            new Superscript(),
            new HostName(),
            new CountryName(),
            new Enclitic(),
            new QuotedError(),
            new MentionedWord(),
            new CorrectionNotice(),
            new ConsoleOutput(),
            new ForeignQuotation());

    /** The vetoes for a word that may be several words run together. */
    List<NameVeto> SPLIT = List.of(
            new Superscript(),
            new MentionedWord(),
            new ProgramName(),
            new ListedHandle(),
            new PageName(),
            new ItalicTerm(),
            new SiteTopic());

    boolean holds(NameToken token, ArticleContext context);

    /** Whether one of the vetoes applies. */
    static boolean any(List<NameVeto> vetoes, NameToken token, ArticleContext context) {
        return vetoes.stream().anyMatch(it -> it.holds(token, context));
    }
}
