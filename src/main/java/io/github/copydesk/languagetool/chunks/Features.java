package io.github.copydesk.languagetool.chunks;

/** The features of one token before its tag is predicted. */
interface Features {
    /** The probability of each tag after two others, which are -1 before the first token. */
    double[] probabilities(int before, int twoBefore);
}
