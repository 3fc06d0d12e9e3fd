package io.github.copydesk.check;

/**
 * A check for damaged characters, such as text read in the wrong encoding.
 *
 * <p>The other checks read the article with this damage repaired, and no other finding replaces any of these
 * characters. It must not use the corpus, since it runs before the other checks.
 */
public interface ChecksDamage extends Check {}
