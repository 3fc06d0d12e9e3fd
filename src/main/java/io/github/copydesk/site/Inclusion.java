package io.github.copydesk.site;

import io.github.copydesk.text.Span;
import java.nio.file.Path;

/**
 * A tag in an article that the generator replaces by a file of the repository.
 *
 * @param span of the tag in the source
 * @param what its name in messages: "the shortcode 'map'", "the file 'a.adoc'"
 * @param file the file that must exist; absolute
 * @param where the folder in messages: "layouts/shortcodes"
 */
record Inclusion(Span span, String what, Path file, String where) {}
