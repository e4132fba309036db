/** Measures how fast it is; each class is a program that prints figures. */
@NullMarked
package org.elchi.benchmark;

import org.jspecify.annotations.NullMarked;
