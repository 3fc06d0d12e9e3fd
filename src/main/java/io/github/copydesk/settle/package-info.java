/** What settles a finding: a stet in its article, or an entry of {@code copydesk.yml}, and how they are written. */
@NullMarked
package io.github.copydesk.settle;

import org.jspecify.annotations.NullMarked;
