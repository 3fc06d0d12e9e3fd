package io.github.copydesk.languagetool.chunks;

/** What is known of one token before its tag is. */
interface Features {
    /** Of each tag after two others, which are -1 before the first token. */
    double[] probabilities(int before, int twoBefore);
}
