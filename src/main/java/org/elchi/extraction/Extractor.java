package org.elchi.extraction;

import org.elchi.fact.DocumentRecord;
import org.elchi.source.Document;

/** Reads a document. Implementations are safe for use by several threads and keep nothing between documents. */
public interface Extractor {
    /**
     * Says all that the document says.
     *
     * @param document any text; one in a language without a pack gives a record without facts
     * @return the record; the same document gives the same record
     */
    DocumentRecord extract(Document document);
}
