package org.elchi.http;

import java.util.Map;

/** Thrown by a view that cannot answer what it was asked; {@link ProblemTable} turns it into its problem document. */
public final class RequestRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Refuses with a reason. */
    public RequestRefused(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** Refuses with a reason about which there is no more to say. */
    public RequestRefused(ProblemType type, String detail) {
        this(Problem.of(type, detail));
    }

    /** Refuses with a reason and further members for programs. */
    public RequestRefused(ProblemType type, String detail, Map<String, Object> more) {
        this(new Problem(type, detail, more));
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}
