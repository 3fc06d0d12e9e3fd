/** Linear models: named features, weights in a file of the rule book, a probability with its reasons. */
@NullMarked
package io.github.copydesk.model;

import org.jspecify.annotations.NullMarked;
