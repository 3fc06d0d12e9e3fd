/** What is known about names: the lists, the mentions in an article, and how a name is told. */
@NullMarked
package io.github.copydesk.names;

import org.jspecify.annotations.NullMarked;
