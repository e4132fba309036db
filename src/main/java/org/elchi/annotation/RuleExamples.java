package org.elchi.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elchi.language.LanguagePack;
import org.elchi.language.RuleSource;
import org.elchi.text.ReadableText;
import org.elchi.text.SourceText;
import org.elchi.text.Span;

/** Runs every rule's own examples and counter-examples through the whole pack. Stateless. */
public final class RuleExamples {
    private RuleExamples() {}

    /** What does not hold, one line each with file, line and rule; empty when all hold. */
    public static List<String> check(Annotator annotator) {
        List<String> failures = new ArrayList<>();
        for (LanguagePack.Phase phase : annotator.pack().phases()) {
            for (RuleSource rule : phase.rules()) {
                rule.examples().forEach(example -> check(annotator, rule, example, failures));
                rule.counterExamples().forEach(text -> {
                    List<String> found = found(annotator, rule, text, new ArrayList<>());
                    if (!found.isEmpty()) {
                        failures.add(where(annotator, rule) + "found " + found + " in the counter-example: " + text);
                    }
                });
            }
        }
        return failures;
    }

    private static String where(Annotator annotator, RuleSource rule) {
        return annotator.pack().tag() + "/" + rule.file() + ":" + rule.line() + ": rule " + rule.id() + " ";
    }

    private static void check(Annotator annotator, RuleSource rule, RuleSource.Example example, List<String> failures) {
        StringBuilder plain = new StringBuilder();
        List<String> expected = new ArrayList<>();
        int open = -1;
        for (char c : example.text().toCharArray()) {
            if (c == '[') {
                open = plain.length();
            } else if (c == ']') {
                expected.add(open + "-" + plain.length() + " " + plain.substring(open));
            } else {
                plain.append(c);
            }
        }
        List<Annotation> first = new ArrayList<>();
        List<String> found = found(annotator, rule, plain.toString(), first);
        if (!found.equals(expected)) {
            failures.add(where(annotator, rule) + "expected " + expected + " but found " + found + " in: " + plain);
            return;
        }
        for (Map.Entry<String, String> wanted : example.with().entrySet()) {
            String value = first.get(0).get(wanted.getKey());
            if (!wanted.getValue().equals(value)) {
                failures.add(where(annotator, rule) + "expected " + wanted + " but found " + value + " in: " + plain);
            }
        }
    }

    private static List<String> found(Annotator annotator, RuleSource rule, String text, List<Annotation> kept) {
        AnnotatedText annotated = annotator.annotate(ReadableText.of(SourceText.of(text)));
        List<String> found = new ArrayList<>();
        for (Annotation annotation : annotated.list(rule.gives())) {
            if (annotation.rule().equals(rule.id())) {
                Span span = annotated.span(annotation.first(), annotation.end());
                found.add(span.start() + "-" + span.end() + " "
                        + annotated.text().source().slice(span));
                kept.add(annotation);
            }
        }
        return found;
    }
}
