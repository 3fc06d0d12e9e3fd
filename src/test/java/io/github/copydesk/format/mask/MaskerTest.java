package io.github.copydesk.format.mask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.text.Block;
import io.github.copydesk.text.BlockBuilder;
import io.github.copydesk.text.Mask;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskerTest {
    @Test
    void masksWebAddresses() {
        assertMasks("URL", "See ⟦https://example.org/a_b?c=d#e⟧, or ⟦www.example.org⟧. And ⟦example.org/news⟧!");
        assertMasks("URL", "(⟦http://example.org/Rhine_(river)⟧) “⟦ftp://files.example.net⟧” ⟦mailto:ann@example.org⟧");
        assertMasks("URL", "Visit ⟦example.com⟧.");
    }

    @Test
    void masksMailAddressesHandlesAndHashtags() {
        assertMasks("EMAIL", "Write to ⟦ann.lee+news@mail.example.org⟧. (⟦desk@example.org⟧)");
        assertMasks("HANDLE", "Said ⟦@YoshimasaHayashi⟧, .⟦@desk⟧ and ⟦@ann@social.example⟧: yes");
        assertMasks("HASHTAG", "It is ⟦#GlassFactory⟧ again, item #1 (⟦#news⟧)");
    }

    @Test
    void masksFileNamesAndPaths() {
        assertMasks(
                "FILE_NAME",
                "Open ⟦report.pdf⟧, ⟦src/main/App.java⟧ or ⟦C:\\temp\\notes⟧; ⟦~/letters⟧ (⟦/etc/hosts⟧).");
        assertMasks("FILE_NAME", "The ⟦.gitignore⟧ and ⟦IMG_2041.JPG⟧ are gone.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Example.com said it was Example.net, and/or he/she 24/7 km/h TCP/IP 1/2/2026 his/her/their",
                "The U.S. and the U.K., e.g. Dr. Wu, at 5 p.m. on No. 5.",
                "at the end.The next one, alliance.Prime Minister, $5.50 a.k.a. J.R.R. Tolkien",
                "item #1, C# and F#, 5 @ $3, me @ home",
                "It cost $5 and $6, not $7-$8, nor $5 million to $6 million; US$5 to A$6, $$ to $$$.",
                "He said [sic] that [the minister] [1] [x] [ ] [\u2026] [...] was [citation needed] [^1] in [INSERT CAPTION HERE].",
                "“My [co-founder] met the [re-elected] mayor [who was 52] on [mid-2019] terms [see note 5]”",
                "[text](target) and [text][label] and [like_this](target), [YOUR_NAME], a[i]",
                "100 %% of it, 5% to 6%, {curly} text, {id} and }} or {{ alone, <% alone, * | * |"
            })
    void leavesProseAlone(String prose) {
        assertMasks("nothing", prose);
    }

    @Test
    void masksTemplateTags() {
        assertMasks("TEMPLATE", "⟦{{ page.title }}⟧ and ⟦{% include a_b.html x=\"*y*\" %}⟧ and ⟦{{{raw}}}⟧");
        assertMasks(
                "TEMPLATE",
                "⟦{{< figure src=\"a\" >}}⟧⟦{{% note %}}⟧⟦<%= name %>⟧⟦<?php echo 1; ?>⟧ ⟦${a.b}⟧ ⟦%%NAME%%⟧ ⟦*|FNAME|*⟧");
        assertMasks("TEMPLATE", "Dear ⟦{{name}}⟧, {{ what ⟦{{ is }}⟧ and ⟦{* field *}⟧ ⟦${{ x }}⟧");
    }

    @Test
    void masksFormulas() {
        assertMasks("MATH", "Let ⟦$x$⟧ and ⟦$a_1 = b^2$⟧ or ⟦$$\\sum_i x_i$$⟧ or ⟦\\(n^2\\)⟧ cost $5.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦[vc_row thb_full_width=”true” css=”.vc_custom_1{background-color: #fff !important;}”][vc_column][/vc_column]⟧",
                "Before ⟦[thb_grid style=”style3″ source=”size:6|post_type:post” infinite=””] [/thb_grid]⟧ after",
                "⟦[caption id=\"a_1\" align=\"left\"]⟧A boat[/nothing ⟦[/caption]⟧",
                "⟦[gallery]⟧ and ⟦[youtube=http://example.org/v]⟧ and ⟦[su_button]⟧press⟦[/su_button]⟧",
                "⟦[quote]⟧It rained.⟦[/quote]⟧",
                "⟦[contact-form-7 id='12' title='O'Hara form']⟧",
                "⟦[contact-form]⟧",
                "⟦[vc_row full=”yes⟧",
                "⟦[et_pb_section fb_built=\"1\" title=\"a [b] c\"]⟧ text",
                "⟦[vc_row\n  width=\"1/2\"]\n[vc_column]⟧",
                "⟦[row_x a=&#8221;b c&#8221;]⟧",
            })
    void masksARunOfShortcodes(String text) {
        assertMasks("SHORTCODE", text);
    }

    @Test
    void leavesLiverpoolReadable() {
        Block block = masked("Liverpool [/caption] is not Liver Pool");
        assertEquals(List.of(new Mask(Mask.Kind.SHORTCODE, 10, 20)), block.masks());
    }

    private static Block masked(String text) {
        return Masker.mask(new BlockBuilder().append(text, 0, text.length())).build(Block.Kind.PARAGRAPH, 0);
    }

    private static void assertMasks(String kind, String marked) {
        String text = marked.replaceAll("[⟦⟧]", "");
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Mask mask : masked(text).masks()) {
            String name = mask.kind().name().equals(kind) ? "" : mask.kind() + ":";
            drawn.append(text, at, mask.start()).append('⟦').append(name);
            drawn.append(text, mask.start(), mask.end()).append('⟧');
            at = mask.end();
        }
        assertEquals(marked, drawn.append(text.substring(at)).toString());
    }
}
