/**
 * What the views share: which format an answer takes, how a list is paged, and the one table of problem documents. Knows no
 * view.
 */
@NullMarked
package org.elchi.http;

import org.jspecify.annotations.NullMarked;
