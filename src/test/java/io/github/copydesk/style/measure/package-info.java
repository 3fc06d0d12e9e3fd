/** Tests how texts are measured. */
@NullMarked
package io.github.copydesk.style.measure;

import org.jspecify.annotations.NullMarked;
