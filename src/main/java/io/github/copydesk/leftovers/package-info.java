/** What a web page says around an article, and how to tell it from the article: furniture is told by words, shape and place together. */
@NullMarked
package io.github.copydesk.leftovers;

import org.jspecify.annotations.NullMarked;
