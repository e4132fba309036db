package org.elchi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elchi.extraction.Explanation;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Fact;
import org.elchi.fact.Value;

/** Prints where facts come from, so that a wrong one can be traced to a line of a pack. Not safe for use by several threads. */
final class Explanations {
    private final PrintWriter out;

    Explanations(PrintWriter out) {
        this.out = out;
    }

    void print(Path file, DocumentRecord record, List<Explanation> explanations) {
        out.println(file + ": language " + record.info().lang() + ", coverage "
                + record.info().coverage().name().toLowerCase(Locale.ROOT) + ", pack "
                + record.info().pack() + ", " + record.facts().size() + " facts");
        if (explanations.isEmpty()) {
            record.facts().forEach(this::printFact);
        }
        explanations.forEach(this::print);
        out.flush();
    }

    private void print(Explanation explanation) {
        printFact(explanation.fact());
        if (explanation.steps().isEmpty()) {
            out.println("    by rule " + explanation.fact().rule() + ", which is the engine's own");
        }
        explanation.steps().forEach(step -> printStep(step, "    "));
        String inside = explanation.inside().stream()
                .map(s -> s.type() + " \"" + s.words() + "\" " + s.place())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!inside.isEmpty()) {
            out.println("    in these words: " + inside);
        }
    }

    private void printFact(Fact fact) {
        String roles = fact.roles().entrySet().stream()
                .map(role -> role.getKey() + "="
                        + role.getValue().stream().map(Explanations::words).collect(Collectors.joining(",")))
                .collect(Collectors.joining(" "));
        out.println("  " + fact.type() + " " + roles + " (" + fact.confidence() + ")");
        fact.evidence()
                .forEach(e -> out.println(
                        "    proof [" + e.span().start() + "," + e.span().end() + ") \"" + e.quote() + "\""));
    }

    private static String words(Value value) {
        if (value instanceof Value.Code code) {
            return code.code();
        }
        if (value instanceof Value.Reference reference) {
            return reference.label();
        }
        if (value instanceof Value.Text text) {
            return '"' + text.value() + '"';
        }
        if (value instanceof Value.Date date) {
            return date.iso();
        }
        if (value instanceof Value.Number number) {
            return number.value().toPlainString();
        }
        return value instanceof Value.Flag flag ? String.valueOf(flag.value()) : value.toString();
    }

    private void printStep(Explanation.Step step, String indent) {
        String name = step.binding().isEmpty() ? "rule " + step.rule() : step.binding() + " = " + step.type();
        out.println(indent + "  ".repeat(step.depth()) + name + " (" + step.place() + ") ["
                + step.span().start() + "," + step.span().end() + ") \"" + step.words() + "\"");
    }
}
