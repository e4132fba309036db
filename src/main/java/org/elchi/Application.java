package org.elchi;

/** Starts Elchi from the command line. */
public final class Application {
    private Application() {}

    /**
     * Runs one command.
     *
     * @param arguments the command and its options, as typed
     */
    public static void main(String[] arguments) {
        System.out.println("elchi");
    }
}
