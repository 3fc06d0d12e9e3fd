package io.github.copydesk.lexicon.build;

import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Korean given names, combined from a first and a second syllable, with the spellings in use.
 *
 * <p>No list of them exists, since parents choose the syllables freely: 지훈 is Jihoon, Ji-hoon and Jihun.
 */
final class KoreanNames implements NameSource {
    private static final int RANK = 4;
    /** Written for copydesk, from general knowledge. A slash separates the spellings of a syllable. */
    private static final List<String> FIRST = words(
            "ji/jee min so/soh seo su/soo hyun/hyeon hye ye yeon/yun/youn eun jun/joon"
                    + " jeong/jung/joung jin sang seung/sung seong/sung sun/seon/soon tae dong do/doh young/yeong yong ho/hoh chan"
                    + " chul/cheol kyung/gyeong gyu/kyu geun/keun in il jae ja hee/hui ha won/weon woo/u wan byung/byeong bo/bok"
                    + " mi mun/moon myung/myeong na nam yu/yoo yoon/yun sook/suk sol si shi jong ki/gi kwang/gwang han hong hwa an");

    private static final List<String> LAST =
            words("hoon/hun min woo/u jun/joon hyun/hyeon ho seok/suk sung/seong seung su/soo"
                    + " young/yeong yeon/yun jin hee/hui mi ah/a na eun hye won/weon ju/joo ji jung/jeong jong chul/cheol gyu/kyu"
                    + " geun/keun hwan hwa il in jae kyung/gyeong kwang/gwang nam rae rim/lim ran ryul ryong/yong sang sook/suk sun/seon/soon"
                    + " tae wook/uk wan yoon/yun yi yul bin byung/byeong chan do eon gi/ki gun/geon hyuk/hyeok jin kook/guk mo myung/myeong"
                    + " rin seo sol sik/shik yang ye yool yu/yoo bae beom/bum pyo han ha woong/ung");

    @Override
    public void gather(Harvest harvest) {
        Set<NameOrigin> origins = EnumSet.of(NameOrigin.KOREAN);
        for (String first : FIRST) {
            String name = Character.toUpperCase(first.charAt(0)) + first.substring(1);
            for (String last : LAST) {
                if (!first.equals(last)) {
                    harvest.add(name + last, NameKind.GIVEN, origins, RANK, "korean");
                    harvest.add(name + "-" + last, NameKind.GIVEN, origins, RANK + 2, "korean");
                }
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[ /]", -1)).distinct().toList();
    }
}
