/** The command line: one class for each command. Data go to stdout, messages and progress to stderr. */
@NullMarked
package org.elchi.cli;

import org.jspecify.annotations.NullMarked;
