package io.github.copydesk.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyllabaryTest {
    @ParameterizedTest
    @CsvSource({
        "JAPANESE, Yoshimasa Hayashi Kishida Ohtani Namba Hattori Shin'ichi Ryunosuke Itoh Tsutsumi Jun Kenichi Nippon",
        "KOREAN, Jihoon Seo-yeon Kyung-hee Moon Park Choi Yoon Myeong-bak Taehyung Geun-hye",
        "CHINESE, Jinping Xiaoming Zhang Qiang Keqiang Wenjie Xi'an Yuan Lu",
        "VIETNAMESE, Nguyen Trong Phuong Nghia Thuy Quang Duyen Khanh",
        "FRENCH, Xyzzy",
    })
    void aNameOfTheLanguageIsPossible(Origin origin, String names) {
        List<String> refused = Arrays.stream(names.split(" ", -1))
                .filter(name -> !Syllabary.isPossible(name, origin))
                .toList();
        assertEquals(List.of(), refused);
    }

    @ParameterizedTest
    @CsvSource({
        "JAPANESE, Kishhida Hayahsi Takenaak' Yoshmasa Kiyoshl Tanakas Smith Lopez Schmidt",
        "KOREAN, Smith Jihxoon Zhang Fvon Strand",
        "CHINESE, Jinpnig Xiaomnig Zahng Smith Tanaak Qang",
        "VIETNAMESE, Nguyne Smith Phunog Tornng Tuan'h",
    })
    void aSlipOftenIsNot(Origin origin, String words) {
        List<String> taken = Arrays.stream(words.split(" ", -1))
                .filter(word -> Syllabary.isPossible(word, origin))
                .toList();
        assertEquals(List.of(), taken);
    }

    @Test
    void aLongWordIsQuicklyRefused() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (Origin origin : Origin.values()) {
                Syllabary.isPossible("nan".repeat(13) + "q", origin);
            }
            assertFalse(Syllabary.isPossible("a".repeat(100_000), Origin.JAPANESE));
        });
    }
}
