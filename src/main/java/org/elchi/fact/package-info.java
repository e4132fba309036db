/** What a document says: facts with roles, each proven by spans of the text; and the document record that holds them. */
@NullMarked
package org.elchi.fact;

import org.jspecify.annotations.NullMarked;
