/**
 * Reads XML documents: DocBook, DITA, the formats of Doxia, exports of WordPress, and XHTML.
 *
 * <p>One scanner reads all of them; a table for each vocabulary says what an element means for readers.
 */
@NullMarked
package io.github.copydesk.format.xml;

import org.jspecify.annotations.NullMarked;
