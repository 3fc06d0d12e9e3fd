package io.github.copydesk.quotes;

import io.github.copydesk.token.SentenceEnd;

/** Distinguishes a speech, which may continue in the next paragraph, from a few quoted words, which may not. */
final class Speech {
    /** Whether the text after the mark consists of whole sentences up to the end of its block. */
    static boolean mayRunOn(Mark opener) {
        String text = opener.block().text();
        int start = opener.end();
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start)) && start < opener.end() + 3) {
            start++;
        }
        return start < text.length() && !Character.isLowerCase(text.charAt(start)) && endsASentence(text);
    }

    private static boolean endsASentence(String text) {
        int last = text.length() - 1;
        return SentenceEnd.last(text) < last || SentenceEnd.isOneOf(".!?…:;,—–-*", text);
    }

    private Speech() {}
}
