package io.github.copydesk.site;

import io.github.copydesk.text.Span;
import java.nio.file.Path;

/**
 * A place of an article where the generator puts in a file of the repository.
 *
 * @param span of the tag in the source
 * @param what it is called: "the shortcode 'map'", "the file 'a.adoc'"
 * @param file that must be there; absolute
 * @param where people look for it: "layouts/shortcodes"
 */
record Inclusion(Span span, String what, Path file, String where) {}
