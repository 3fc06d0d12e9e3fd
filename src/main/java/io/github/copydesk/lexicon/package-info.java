/** What is known of words and names, whatever the article: gazetteers, dictionaries, and a model of letters. */
@NullMarked
package io.github.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;
