package io.github.copydesk.report.build;

import io.github.copydesk.report.DrawnPages;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.WholeFile;
import java.io.IOException;
import java.nio.file.Path;

/** Renders the pages of the rule book for the jar. */
public final class DrawPages {
    /**
     * @param arguments the folder of the rules, and the folder of classes to write into
     */
    public static void main(String[] arguments) throws IOException {
        RuleBook book = RuleBook.of(Path.of(arguments[0]));
        Path room = Path.of(arguments[1], DrawnPages.class.getPackageName().split("\\.", -1));
        WholeFile.write(
                room.resolve(DrawnPages.RESOURCE),
                DrawnPages.draw(book.rules().stream().map(Rule::page).toList()));
    }

    private DrawPages() {}
}
