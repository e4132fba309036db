package org.elchi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.elchi.annotation.Annotator;
import org.elchi.annotation.RuleExamples;
import org.elchi.extraction.PackExtractor;
import org.elchi.query.Questions;
import org.elchi.rdf.Iris;
import org.elchi.rdf.OntologyCheck;
import org.elchi.rdf.OntologyFiles;
import org.elchi.reference.ReferenceData;
import org.elchi.store.FactStore;
import org.elchi.wiring.Settings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code elchi check}: looks over everything that is data rather than program. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Validates ontology, shapes, vocabulary, reference tables, language packs, queries and configuration.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
    private CommandSpec spec;

    private boolean failed;

    /** One thing to look over: gives what is wrong with it, line by line. */
    private interface Look {
        List<String> findings() throws IOException;
    }

    @Override
    public Integer call() {
        report("reference tables", () -> {
            ReferenceData.load();
            return List.of();
        });
        report("ontology, shapes, vocabulary", CheckCommand::lookAtOntology);
        report("language packs and their examples", CheckCommand::lookAtPacks);
        report("queries", () -> {
            try (FactStore store = FactStore.temporary()) {
                Questions.load(store, Settings.usualBase());
            }
            return List.of();
        });
        report("configuration", CheckCommand::lookAtConfiguration);
        return failed ? CommandLineElchi.FAILED : 0;
    }

    private void report(String what, Look look) {
        List<String> findings;
        try {
            findings = look.findings();
        } catch (IOException | RuntimeException e) {
            findings = List.of(e.getMessage() == null ? e.toString() : e.getMessage());
        }
        findings.forEach(finding -> spec.commandLine().getErr().println("elchi: " + finding));
        failed |= !findings.isEmpty();
        spec.commandLine()
                .getOut()
                .println((findings.isEmpty() ? "ok      " : "faulty  ")
                        + what
                        + (findings.isEmpty() ? "" : ": " + findings.size() + " findings"));
        spec.commandLine().getOut().flush();
    }

    private static List<String> lookAtOntology() {
        return new OntologyCheck(OntologyFiles.ofProgram(), ReferenceData.load())
                .run().stream().map(OntologyCheck.Finding::toString).toList();
    }

    private static List<String> lookAtPacks() {
        List<String> findings = new ArrayList<>();
        for (Annotator pack : PackExtractor.load(ReferenceData.load()).annotators()) {
            RuleExamples.check(pack).forEach(finding -> findings.add("languages/" + finding));
        }
        return findings;
    }

    /** The base of IRIs, the credentials' address, and the file; fuseki-config is read when the store for the queries opens. */
    private static List<String> lookAtConfiguration() throws IOException {
        new Iris(Settings.usualBase());
        try (InputStream file = CheckCommand.class.getResourceAsStream("/application.yml")) {
            if (file == null) {
                return List.of("the class path lacks application.yml; build the project anew");
            }
            new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        }
        return List.of();
    }
}
