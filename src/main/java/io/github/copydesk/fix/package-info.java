/** What can be mended without asking anybody, and the articles as they read then. */
@NullMarked
package io.github.copydesk.fix;

import org.jspecify.annotations.NullMarked;
