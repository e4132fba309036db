package org.elchi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.elchi.cli.CommandLineElchi;

/** Starts Elchi from the command line. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Elchi",
                        version = "0.1.0",
                        description =
                                "What diplomats say, as a knowledge graph in which every fact opens the sentence that"
                                        + " proves it. Faults are answered as problem documents (RFC 9457), lists in pages.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")))
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
