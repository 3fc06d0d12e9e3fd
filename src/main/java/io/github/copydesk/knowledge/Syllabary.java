package io.github.copydesk.knowledge;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells a word that could be a name of its language from one that cannot, by the syllables that the romanisation allows.
 *
 * <p>{@code Kishhida} cannot be Japanese, whoever bears it; {@code Takashima} can, though no list has it.
 */
public final class Syllabary {
    /** Hepburn, with the long vowels of newspapers (Ohtani, Itoh) and m before b, m, p (Namba). */
    private static final String JAPANESE = "(?:(?:kk?|gg?|s?sh|ss?|t?ch|t?ts|tt?|dd?|zz?|j|n|h|f|bb?|pp?|m|r|v)?"
            + "(?:[aiue]|oh?)|(?:kk?|g|n|h|b|pp?|m|r)y(?:[au]|oh?)|y(?:[au]|oh?)|wa|wo|n'?(?![aiueoy])|n'(?=[aiueoy])"
            + "|m(?=[bmp]))+";

    private static final String KOREAN = "(?:(?:kk?|g|n|tt?|d|r|l|m|pp?|b|ss?|sh|jj?|ch|h)?"
            + "(?:yeo|yae|weo|wae|yoo|you|woo|yeu|ae|eo|eu|ui|wa|we|wi|wo|oe|oo|ee|ou|ya|ye|yo|yu|[aeiou])"
            + "(?:ng|ck|rk|k|g|n|l|m|p|b|t|h|r)?-?)+";

    private static final String PINYIN = "(?:(?:[bpm](?:iao|ian|ing|ang|eng|ie|in|ai|ei|ao|ou|an|en|iu|a|o|i|u)"
            + "|f(?:ang|eng|ei|ou|an|en|a|o|u)"
            + "|[dtnl](?:iang|uang|iong|iao|ian|ing|ang|eng|ong|uan|ie|in|iu|ai|ei|ao|ou|an|en|uo|ui|un|ia|ue|ve|v|a|e|i|u)"
            + "|[gkh](?:uang|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|uo|ui|un|ua|a|e|u)"
            + "|[jqx](?:iang|iong|iao|ian|ing|uan|ie|in|iu|ia|ue|un|i|u)"
            + "|(?:zh|ch|sh|r)(?:uang|ang|eng|ong|uai|uan|ai|ei|ao|ou|an|en|uo|ui|un|ua|a|e|i|u)"
            + "|[zcs](?:ang|eng|ong|uan|ai|ei|ao|ou|an|en|uo|ui|un|a|e|i|u)"
            + "|w(?:ang|eng|ai|ei|an|en|a|o|u)|y(?:ing|ang|ong|uan|ao|ou|an|in|ue|un|e|a|i|u|o)"
            + "|ang|ai|ao|an|en|er|ei|ou|a|e|o)['-]?)+";

    private static final String VIETNAMESE = "(?:(?:ngh|ng|nh|kh|gh|gi|ch|ph|qu|th|tr|[bcdghklmnpqrstvx])?"
            + "(?:uye|uya|uyu|ieu|yeu|uoi|uou|oai|oay|oeo|uay|ia|ie|ye|ua|uo|ue|uy|oa|oe|ai|ay|ao|au|eo|eu|iu|oi|ui|uu|ya"
            + "|[aeiouy])(?:ng|nh|ch|[cmnpt])?)";

    private static final Map<Origin, Pattern> SYLLABLES = Map.of(
            Origin.JAPANESE, Pattern.compile(JAPANESE),
            Origin.KOREAN, Pattern.compile(KOREAN),
            Origin.CHINESE, Pattern.compile(PINYIN),
            Origin.VIETNAMESE, Pattern.compile(VIETNAMESE));

    private static final int LONGEST = 40;

    /**
     * Whether the word can be of the origin as far as its letters tell; of an origin without such rules every word can.
     *
     * <p>Chinese means Pinyin: other spellings (Cheung, Hsieh) are too many to rule out.
     */
    public static boolean isPossible(String word, Origin origin) {
        Pattern syllables = SYLLABLES.get(origin);
        return syllables == null
                || (word.length() <= LONGEST
                        && syllables.matcher(word.toLowerCase(Locale.ROOT)).matches());
    }

    private Syllabary() {}
}
