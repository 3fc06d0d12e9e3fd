package io.github.copydesk.languagetool;

import java.util.Collection;
import java.util.List;
import org.languagetool.rules.AbstractDateCheckFilter;
import org.languagetool.rules.AbstractDateCheckWithSuggestionsFilter;
import org.languagetool.rules.AbstractFutureDateFilter;
import org.languagetool.rules.AbstractNewYearDateFilter;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.RuleFilter;

/**
 * LanguageTool's rules that use today's date: "Friday, March 4" is wrong for them unless March 4 of this year is a
 * Friday, and in January every date of last year is. copydesk turns them off, so that a correct article stays correct
 * and has the same report tomorrow.
 */
final class RulesOfToday {
    /** A filter that some languages have, by its simple name, since their classes may be missing. */
    private static final String RECENT_YEAR = "RecentYearFilter";

    private static final List<String> WITH_YEAR = List.of("year:", "date:");

    /** The full ids of these rules, with the number of the rule in its group. */
    static List<String> among(Collection<Rule> rules) {
        return rules.stream()
                .filter(RulesOfToday::isOne)
                .map(Rule::getFullId)
                .sorted()
                .toList();
    }

    private static boolean isOne(Rule rule) {
        if (!(rule instanceof AbstractPatternRule pattern) || pattern.getFilter() == null) {
            return false;
        }
        RuleFilter filter = pattern.getFilter();
        boolean weekday =
                filter instanceof AbstractDateCheckFilter || filter instanceof AbstractDateCheckWithSuggestionsFilter;
        return filter instanceof AbstractFutureDateFilter
                || filter instanceof AbstractNewYearDateFilter
                || filter.getClass().getSimpleName().equals(RECENT_YEAR)
                || (weekday && WITH_YEAR.stream().noneMatch(pattern.getFilterArguments()::contains));
    }

    private RulesOfToday() {}
}
