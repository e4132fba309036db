/** The text as it was given and places in it, counted in Unicode code points. */
@NullMarked
package org.elchi.text;

import org.jspecify.annotations.NullMarked;
