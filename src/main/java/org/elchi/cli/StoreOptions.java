package org.elchi.cli;

import java.net.URI;
import java.nio.file.Path;
import org.elchi.store.StoreLocation;
import org.elchi.wiring.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the store is: shared by all commands that need one. */
final class StoreOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data directory. Without --data and --fuseki: 'data' beside the launcher, or ELCHI_DATA.")
    @Nullable
    Path data;

    @Option(
            names = "--fuseki",
            paramLabel = "URL",
            description =
                    "A Fuseki dataset elsewhere, such as http://localhost:3030/elchi. The user's name and password"
                            + " for writing are taken from ELCHI_FUSEKI_USER and ELCHI_FUSEKI_PASSWORD.")
    @Nullable
    URI fuseki;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /**
     * The location they name.
     *
     * @throws ParameterException when they name two
     * @throws IllegalArgumentException when they name what is none
     */
    StoreLocation location() {
        if (data != null && fuseki != null) {
            throw new ParameterException(
                    command.commandLine(), "--data and --fuseki name two stores; give one of them");
        }
        if (fuseki != null) {
            return Settings.remote(fuseki);
        }
        return new StoreLocation.Directory(data != null ? data : Settings.usualDirectory());
    }
}
