/**
 * Knowledge about words and names that is independent of the articles: gazetteers, dictionaries, and a model of
 * letters.
 */
@NullMarked
package io.github.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;
