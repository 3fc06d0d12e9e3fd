package io.github.copydesk.token;

import java.util.Set;

/** Reads the initials before a surname. */
public final class Initials {
    private static final int MOST = 3;
    /** Abbreviations of countries and places that look like initials. */
    private static final Set<String> NO_PERSON = Set.of("US", "UN", "UK", "EU", "DC", "LA", "NY", "PM", "AM", "USS");

    /** The start of the initials right before an offset; the offset itself if there are none. */
    public static int before(String text, int start) {
        int at = start;
        StringBuilder letters = new StringBuilder();
        while (letters.length() <= MOST) {
            int stop = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
            boolean initial = stop > 1 && text.charAt(stop - 1) == '.' && Character.isUpperCase(text.charAt(stop - 2));
            if (!initial) {
                break;
            }
            letters.insert(0, text.charAt(stop - 2));
            at = stop - 2;
        }
        boolean apart = at == 0 || !(Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '.');
        boolean person = letters.length() > 0 && letters.length() <= MOST && !NO_PERSON.contains(letters.toString());
        return apart && person ? at : start;
    }

    private Initials() {}
}
