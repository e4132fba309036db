package org.elchi.http;

import java.util.Collection;

/**
 * What a resource is, as RDF text: what views that know no RDF give to clients who ask for a graph. Safe for use by any number
 * of threads.
 */
public interface GraphView {
    /**
     * Describes resources: their triples and the words of their spans, these as Web Annotations.
     *
     * @param iris the resources; those of which nothing is stored are left out
     * @param format one that {@link Format#isGraph() is a graph}
     */
    byte[] describe(Collection<String> iris, Format format);
}
