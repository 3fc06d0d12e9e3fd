package io.github.copydesk.token;

import java.util.Set;

/** Reads the initials before a surname. */
public final class Initials {
    private static final int MOST = 3;
    /** What looks like initials and names a country or a place. */
    private static final Set<String> NO_PERSON = Set.of("US", "UN", "UK", "EU", "DC", "LA", "NY", "PM", "AM", "USS");

    /** Where the initials begin that stand right before a place in a text, or that place. */
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
