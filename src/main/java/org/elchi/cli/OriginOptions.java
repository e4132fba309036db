package org.elchi.cli;

import org.elchi.source.Origin;
import org.elchi.source.UnreadableSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is said of documents that say it not themselves. */
final class OriginOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When they were published, ISO 8601, such as 2025-12-29 or 2025-12-29T15:59.")
    @Nullable
    String published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet that published them.")
    @Nullable
    String publisher;

    @Option(names = "--lang", paramLabel = "TAG", description = "Their language, a BCP 47 tag, such as az.")
    @Nullable
    String lang;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /**
     * The origin they give.
     *
     * @throws ParameterException when date or language is none
     */
    Origin origin() {
        try {
            return Origin.of(null, null, published, publisher, lang);
        } catch (UnreadableSource e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
