package io.github.copydesk.names;

import java.util.Set;

/** Words that stand before a name: {@code Mr.}, {@code Minister}. */
final class Titles {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Adm",
            "Rev", "Hon", "St", "Sr", "Jr", "Fr", "Pres", "Amb", "Sec", "Dir", "Cmdr", "Insp", "Supt", "Mme", "Mlle");
    private static final Set<String> ROLES = Set.of(
            "President",
            "Minister",
            "Secretary",
            "Senator",
            "Governor",
            "Chancellor",
            "Ambassador",
            "General",
            "Colonel",
            "Captain",
            "Major",
            "Admiral",
            "Judge",
            "Justice",
            "King",
            "Queen",
            "Prince",
            "Princess",
            "Pope",
            "Bishop",
            "Professor",
            "Doctor",
            "Director",
            "Chairman",
            "Chairwoman",
            "Mayor",
            "Congressman",
            "Congresswoman",
            "Representative",
            "Speaker",
            "Premier",
            "Leader",
            "Commissioner",
            "Sheriff",
            "Sergeant",
            "Lieutenant",
            "Coach",
            "Lady",
            "Lord",
            "Sir",
            "Dame",
            "Sheikh",
            "Ayatollah",
            "Emperor",
            "Sister",
            "Brother",
            "Father",
            "Rabbi",
            "Vice",
            "First",
            "Deputy",
            "Under",
            "Chief",
            "Administrator",
            "Inspector",
            "Superintendent",
            "Officer");

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    static boolean isRole(String word) {
        return ROLES.contains(word) || isAbbreviation(word);
    }

    private Titles() {}
}
