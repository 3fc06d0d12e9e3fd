/** The words of an article as tokens: their places, their spelling, and their neighbours. */
@NullMarked
package io.github.copydesk.token;

import org.jspecify.annotations.NullMarked;
