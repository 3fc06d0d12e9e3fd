package io.github.copydesk.check;

/**
 * A check of characters that came to harm on their way, such as text read in the wrong encoding.
 *
 * <p>Its findings own their stretches: the other checks read the article as it was before, and no other finding replaces
 * any of these characters. It may ask the corpus for nothing, since it reads an article before all others do.
 */
public interface ChecksDamage extends Check {}
