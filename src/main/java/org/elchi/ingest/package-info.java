/** Takes documents in: reads them, makes sure that what they say conforms, and stores it as one change each. */
@NullMarked
package org.elchi.ingest;

import org.jspecify.annotations.NullMarked;
