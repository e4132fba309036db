/** Who is the same as whom, so far by name alone; and from that, which graphs a document changes in the store. */
@NullMarked
package org.elchi.entity;

import org.jspecify.annotations.NullMarked;
