/** Recognises the site generator of a content repository, and so which syntax in its articles is live. */
@NullMarked
package io.github.copydesk.site;

import org.jspecify.annotations.NullMarked;
