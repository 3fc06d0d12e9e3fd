/**
 * Reads XML documents: DocBook, DITA, the formats of Doxia, exports of WordPress, and XHTML.
 *
 * <p>One scanner reads all of them; what an element is to a reader stands in a table for each vocabulary.
 */
@NullMarked
package io.github.copydesk.format.xml;

import org.jspecify.annotations.NullMarked;
