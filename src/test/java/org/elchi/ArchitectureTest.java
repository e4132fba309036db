package org.elchi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import org.elchi.text.Span;
import org.junit.jupiter.api.Test;

/**
 * The house: a package imports only from floors below its own, none stands in a circle, and each library stays in the rooms
 * that are meant for it. A new package must be given a floor here.
 */
class ArchitectureTest {
    private static final String ROOT = "org.elchi";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Floor of each package, from the ground up. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("text", 0),
            Map.entry("reference", 0),
            Map.entry("source", 1),
            Map.entry("language", 1),
            Map.entry("fact", 1),
            Map.entry("annotation", 2),
            Map.entry("rdf", 2),
            Map.entry("store", 2),
            Map.entry("index", 2),
            Map.entry("extraction", 3),
            Map.entry("entity", 3),
            Map.entry("ingest", 4),
            Map.entry("query", 4),
            Map.entry("evaluation", 4),
            Map.entry("http", 5),
            Map.entry("view.rest", 5),
            Map.entry("view.page", 5),
            Map.entry("view.sparql", 5),
            Map.entry("view.linkeddata", 5),
            Map.entry("cli", 6),
            Map.entry("wiring", 6),
            Map.entry("", 6));

    /** Who else may be imported on one's own floor: what the windows share; the roof sees everything. */
    private static final Map<String, Set<String>> SAME_FLOOR = Map.of(
            "view.rest", Set.of("http"),
            "view.page", Set.of("http"),
            "view.sparql", Set.of("http"),
            "view.linkeddata", Set.of("http"),
            "cli", Set.of("wiring"),
            "", Set.of("cli", "wiring"));

    @Test
    void theClassesAreThere() {
        assertTrue(CLASSES.contain(Span.class), "no class was imported: the rules below would hold of nothing");
        assertTrue(CLASSES.contain(Application.class));
    }

    @Test
    void aPackageImportsOnlyFromFloorsBelow() {
        classes().should(importOnlyFromFloorsBelow()).check(CLASSES);
    }

    @Test
    void noPackagesStandInACircle() {
        slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void micronautStaysInTheWindowsAndUnderTheRoof() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".http..", ROOT + ".view..", ROOT + ".cli..", ROOT + ".wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.micronaut..")
                .check(CLASSES);
    }

    @Test
    void jenaStaysInTheGraphWing() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".rdf..",
                        ROOT + ".store..",
                        ROOT + ".query..",
                        ROOT + ".entity..",
                        ROOT + ".view.sparql..",
                        ROOT + ".view.linkeddata..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(CLASSES);
    }

    @Test
    void readersOfPagesStayWithTheSources() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".source..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "net.dankito..", "org.apache.pdfbox..", "org.apache.poi..")
                .check(CLASSES);
    }

    @Test
    void noPackageIsNamedForNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> importOnlyFromFloorsBelow() {
        return new ArchCondition<>("import only from floors below their own") {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                if (!FLOORS.containsKey(room(from))) {
                    events.add(SimpleConditionEvent.violated(
                            from, from.getName() + " stands on no floor: give its package one in ArchitectureTest"));
                    return;
                }
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass();
                    if (to.getPackageName().startsWith(ROOT) && !mayImport(room(from), room(to))) {
                        events.add(SimpleConditionEvent.violated(from, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean mayImport(String from, String to) {
        return from.equals(to)
                || SAME_FLOOR.getOrDefault(from, Set.of()).contains(to)
                || FLOORS.getOrDefault(to, Integer.MAX_VALUE) < FLOORS.getOrDefault(from, -1);
    }

    /** The package within the house, such as {@code rdf} or {@code view.rest}; empty for the roof's own classes. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= ROOT.length() ? "" : name.substring(ROOT.length() + 1);
    }

    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of " + ROOT;
        }
    }
}
