package org.elchi.rdf;

import java.util.List;

/**
 * What SHACL says of a graph. Immutable.
 *
 * @param findings what does not hold; empty when the graph conforms
 */
public record ShapeReport(List<Finding> findings) {
    /** Keeps a copy. */
    public ShapeReport {
        findings = List.copyOf(findings);
    }

    /**
     * One thing that does not hold.
     *
     * @param focus the node that it is about
     * @param path the property, empty where it is about the node as a whole
     * @param value the value, empty where one is missing
     * @param message what is wrong
     */
    public record Finding(String focus, String path, String value, String message) {
        @Override
        public String toString() {
            return focus + (path.isEmpty() ? "" : " " + path) + (value.isEmpty() ? "" : " " + value) + ": " + message;
        }
    }

    /** Whether all holds. */
    public boolean conforms() {
        return findings.isEmpty();
    }
}
