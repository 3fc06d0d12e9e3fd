package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageLinksTest {
    @Test
    void keepsLinksToPagesAndPeople() {
        for (String url : List.of(
                "https://harbour.example/a?b=c:d#e",
                "http://harbour.example",
                "MAILTO:desk@harbour.example",
                "../rule.md",
                "#why",
                "page?a:b",
                "/a:b")) {
            assertEquals(url, new PageLinks().sanitizeLinkUrl(url), url);
        }
    }

    @Test
    void emptiesLinksThatRunOrHoldSomething() {
        for (String url : List.of(
                "data:text/html,<script>alert(1)</script>",
                "DATA:text/html;base64,PHNjcmlwdD4=",
                "javascript:alert(1)",
                " java\nscript:alert(1)",
                "\u0000javascript:alert(1)",
                "vbscript:a",
                "file:///etc/passwd",
                "blob:x",
                "view-source:https://harbour.example")) {
            assertEquals("", new PageLinks().sanitizeLinkUrl(url), url);
        }
    }

    @Test
    void aRulesPageHasNoOtherLinksAndNoImages() {
        String html = PageRenderer.draw("A [link](data:text/html,<b>) and ![image](https://harbour.example/a.png).\n")
                .html();
        assertFalse(html.contains("data:") || html.contains("a.png"), html);
    }
}
