/** The people of an article, and of all articles. */
@NullMarked
package io.github.copydesk.names.person;

import org.jspecify.annotations.NullMarked;
