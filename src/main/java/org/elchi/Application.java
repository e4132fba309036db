package org.elchi;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.elchi.cli.CommandLineElchi;

/** Starts Elchi from the command line. */
public final class Application {
    private Application() {}

    /**
     * Runs one command and ends with its exit code.
     *
     * @param arguments the command and its options, as typed
     */
    public static void main(String[] arguments) {
        // UTF-8 whatever the locale says: what is printed is in five languages
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = CommandLineElchi.run(out, err, arguments);
        System.exit(code);
    }
}
