/** The features of the name models. Each is a pure function of the article and the lexicon. */
@NullMarked
package io.github.copydesk.names.feature;

import org.jspecify.annotations.NullMarked;
