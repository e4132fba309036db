package org.elchi.source;

import org.elchi.text.SourceText;

/**
 * A document on its way in.
 *
 * @param text the text as given
 * @param origin what its sender says of it
 */
public record Document(SourceText text, Origin origin) {}
