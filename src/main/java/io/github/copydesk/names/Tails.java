package io.github.copydesk.names;

import java.util.List;
import java.util.Set;

/** What stands at the end of a word that begins like a name: the end of a town or a family, or the next word of the sentence. */
final class Tails {
    /** What ends the names of places and of families, and is a word of its own besides: Harrisburg, Johnstown, Andersson. */
    private static final Set<String> ENDINGS = Set.of(
            "berg", "burg", "burgh", "bury", "borough", "town", "ton", "ville", "field", "fields", "feld", "wood",
            "woods", "land", "lands", "port", "ford", "ham", "worth", "forth", "son", "sson", "sen", "ssen", "man",
            "mann", "stein", "baum", "dale", "well", "way", "wick", "wich", "bridge", "brook", "shire", "stone", "hill",
            "hills", "gate", "view", "lake", "hurst", "ley", "boro", "bach", "bank", "house", "haven", "mont", "fort",
            "mouth", "pool", "burn", "croft", "cliff", "sburg", "sville", "stown", "sport", "ovich", "ovic", "evich",
            "wicz", "owicz", "ewicz", "enko", "yan", "ian", "ism", "ist", "ists", "ite", "ites", "esque", "like",
            "ness", "less", "ship", "hood", "court", "crest", "wald", "heim", "dorf", "haus", "hof", "kirk", "chester",
            "minster", "wall", "ridge", "point", "island", "valley", "river", "beach", "water", "waters", "sons",
            "bourne", "combe", "thorpe", "toft", "stead", "stad", "holm", "mark", "gard", "grad", "abad", "pur",
            "nagar", "istan", "polis", "opolis", "ette", "etta", "ella", "elle", "ina", "ine", "ini", "ino", "ano",
            "ani", "ario", "ares", "escu", "eanu", "oglu", "poulos", "opoulos", "akis", "idis", "ides", "shvili", "dze",
            "ska", "ski", "sky", "skiy", "skyi", "ová", "ova", "eva");

    /** What stands after a name so often that it is found glued to one: auxiliaries, saying, and small words. */
    private static final Set<String> FOLLOWING = Set.of(
            "said",
            "says",
            "told",
            "added",
            "wrote",
            "asked",
            "replied",
            "noted",
            "called",
            "took",
            "made",
            "came",
            "went",
            "gave",
            "got",
            "held",
            "led",
            "left",
            "met",
            "won",
            "lost",
            "ran",
            "saw",
            "spoke",
            "thinks",
            "wants",
            "has",
            "had",
            "was",
            "were",
            "will",
            "would",
            "could",
            "should",
            "might",
            "does",
            "did",
            "and",
            "but",
            "who",
            "whose",
            "with",
            "from",
            "for",
            "that",
            "which",
            "when",
            "where",
            "then",
            "also",
            "after",
            "before",
            "into",
            "about",
            "because",
            "while",
            "until",
            "once",
            "never",
            "later",
            "already",
            "began",
            "became",
            "signed",
            "signs",
            "plays",
            "played",
            "joined",
            "agreed",
            "argued",
            "believes",
            "hopes",
            "plans",
            "promised",
            "explained",
            "insisted",
            "warned",
            "announced",
            "described",
            "declined",
            "testified",
            "recalled",
            "responded",
            "continued");

    /** Endings that make a surname of a given name, so that the whole begins like one: Milosavljević, Petrochenkov. */
    private static final List<String> PATRONYMIC = List.of(
            "ović", "ević", "ovic", "evic", "ljević", "ovich", "evich", "enko", "enkov", "ov", "ev", "ova", "eva",
            "ski", "sky", "sson", "sen", "oğlu", "oglu", "yan", "ian", "shvili", "idis", "poulos", "escu", "ez", "es");

    /** Whether the word ends as surnames made of given names do. */
    static boolean endsPatronymics(String word) {
        return PATRONYMIC.stream().anyMatch(word::endsWith);
    }

    static boolean endsNames(String tail) {
        return ENDINGS.contains(tail);
    }

    static boolean followsNames(String tail) {
        return FOLLOWING.contains(tail);
    }

    private Tails() {}
}
