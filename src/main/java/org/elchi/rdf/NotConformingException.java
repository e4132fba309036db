package org.elchi.rdf;

import java.util.stream.Collectors;

/** A document's graph does not conform to the shapes and is not stored. */
public final class NotConformingException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient ShapeReport report;

    /** Carries the report; the message shows its first findings. */
    public NotConformingException(ShapeReport report) {
        super(report.findings().size() + " findings: "
                + report.findings().stream()
                        .limit(SHOWN)
                        .map(ShapeReport.Finding::toString)
                        .collect(Collectors.joining("; ")));
        this.report = report;
    }

    /** All findings. */
    public ShapeReport report() {
        return report;
    }
}
