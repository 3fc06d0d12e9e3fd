/** Tests where a text comes from. */
@NullMarked
package io.github.copydesk.provenance;

import org.jspecify.annotations.NullMarked;
