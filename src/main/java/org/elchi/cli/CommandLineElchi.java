package org.elchi.cli;

import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.util.Locale;
import org.elchi.wiring.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code elchi}, with its subcommands. */
@Command(
        name = "elchi",
        description = "Reads what diplomats say and keeps it as a knowledge graph.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineElchi.Versions.class,
        subcommands = {
            ServeCommand.class,
            ExtractCommand.class,
            IngestCommand.class,
            QueryCommand.class,
            EvaluateCommand.class,
            CheckCommand.class,
            RehearseCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 something failed, such as one of several documents; 2 wrong usage.",
            "ELCHI_LOG=DEBUG shows more of what happens, and where a fault arose."
        })
public final class CommandLineElchi implements Runnable {
    /** Something failed; a message has been given. */
    static final int FAILED = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    /**
     * Runs one command and says how it went.
     *
     * @param out where data go
     * @param err where messages go
     * @param arguments the command and its options, as typed
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineElchi())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpLongOptionsMaxWidth(28)
                .setExecutionExceptionHandler(CommandLineElchi::explain)
                .setParameterExceptionHandler(CommandLineElchi::explainUsage);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done? Name a command.");
    }

    private static int explain(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        // the message of this one is nothing but the path
        String message = fault instanceof FileAlreadyExistsException
                ? fault.getMessage() + ": is a file, not a directory; name another"
                : fault.getMessage();
        line.getErr().println("elchi: " + (message == null ? fault.toString() : message));
        if ("DEBUG".equals(String.valueOf(System.getenv("ELCHI_LOG")).toUpperCase(Locale.ROOT))) {
            fault.printStackTrace(line.getErr());
        }
        return FAILED;
    }

    private static int explainUsage(ParameterException fault, String[] arguments) {
        CommandLine line = fault.getCommandLine();
        line.getErr().println("elchi: " + fault.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(fault, line.getErr())) {
            line.usage(line.getErr());
        }
        return USAGE;
    }

    /** The version of the program. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"elchi " + Version.NUMBER};
        }
    }
}
