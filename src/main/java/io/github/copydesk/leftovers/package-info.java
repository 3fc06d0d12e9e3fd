/**
 * Recognizes what a web page has around an article: boilerplate is identified by its words, form and place together.
 */
@NullMarked
package io.github.copydesk.leftovers;

import org.jspecify.annotations.NullMarked;
