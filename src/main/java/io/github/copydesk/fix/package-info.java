/** What can be fixed, and the articles as they read then. */
@NullMarked
package io.github.copydesk.fix;

import org.jspecify.annotations.NullMarked;
