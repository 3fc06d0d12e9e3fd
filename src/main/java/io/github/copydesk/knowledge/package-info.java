/** What is known about names: compiled lists of given names, surnames, places and brands, by origin. */
@NullMarked
package io.github.copydesk.knowledge;

import org.jspecify.annotations.NullMarked;
