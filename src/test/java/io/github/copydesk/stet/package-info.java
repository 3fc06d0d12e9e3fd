@NullMarked
package io.github.copydesk.stet;

import org.jspecify.annotations.NullMarked;
