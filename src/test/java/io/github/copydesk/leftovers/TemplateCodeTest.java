package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.MatchResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCodeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Model.Tides.High",
                "@item.Landed.ToString(\"d MMM\")",
                "__('Read more', 'harbour')",
                "$t('ferry.share')",
                "esc_html__( 'Older tides', 'harbour' );",
                "<!--nextpage-->",
                "<!--#include virtual=\"/quay.html\" -->",
                "<c:out value=\"${tide}\"/>",
                "[[File:Quay.jpg|thumb|The quay]]",
                "[node:field_tide_table]",
                "undefined min read",
                "NaN comments",
                "3 of NaN",
                "%s min read",
                "%1$d comments",
                "{0} shares",
                "{count, plural, one {# boat} other {# boats}}",
                "$HARBOUR_NAME$",
                "#REF!",
                "%d of %d",
                "0000-00-00 00:00:00",
                "\\cite{quay2004}",
                ".. include:: tides.rst",
                "include::tides.adoc[]",
                "[[_TOC_]]",
                "{:.no_toc}",
                "{lang:tides}",
                "translation missing: en.tides.title",
                "share_label",
                "tides.footer.readMore",
                "BTN_SUBSCRIBE_NOW"
            })
    void isFoundAloneOnItsLine(String line) {
        assertEquals(List.of(line), found(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear ⟦[First Name]⟧, the ferry is late",
                "Hi ⟦%FNAME%⟧, the quay is open",
                "Dear ⟦((First Name))⟧, come",
                "The quay opened ⟦undefined days ago⟧, he said"
            })
    void isFoundInASentence(String marked) {
        String line = marked.replaceAll("[⟦⟧]", "");
        assertEquals(List.of(marked.replaceAll(".*⟦|⟧.*", "")), found(line));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to @quaywatch or to @model.shop on Friday",
                "The __init__ of the class takes (\"a\") and more",
                "100 %s of nothing, and 5% shares",
                "The behaviour is undefined, and NaN is no number",
                "[[Harbour tides]] and [[Quay|the quay]]",
                "Issue #12 and C#",
                "[user: the pilot]",
                "share.quay.example.com",
                "comments.txt",
                "The menu",
                "Dear [sic] readers, and Hi <harbour>!",
                "See <quay:left> and std::share",
                "{0, 1} and {count}"
            })
    void proseHandlesAndCodeStay(String line) {
        assertEquals(List.of(), found(line));
    }

    private static List<String> found(String line) {
        return TemplateCode.in(line).stream().map(MatchResult::group).toList();
    }
}
