package org.elchi.wiring;

/** Which Elchi this is. */
public final class Version {
    /** As in the build file, which a test holds against it. */
    public static final String NUMBER = "0.1.0";

    private Version() {}
}
