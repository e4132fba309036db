/** Puts the parts together, once, for the service and for the command line. */
@NullMarked
package org.elchi.wiring;

import org.jspecify.annotations.NullMarked;
