/** The roof: the one place that starts the service and the command line. */
@NullMarked
package org.elchi;

import org.jspecify.annotations.NullMarked;
