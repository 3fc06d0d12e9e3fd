package io.github.copydesk.check.languagetool;

import java.util.List;

/** Reads plain prose of one language. One thread at a time may ask it. */
interface Proofreader {
    /** The remarks in the order of the text. */
    List<Remark> read(String prose);
}
