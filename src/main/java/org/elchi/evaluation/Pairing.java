package org.elchi.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Which entries of a record stand for which gold entries: one to one, best grades first; entries that the annotator left
 * optional and what was found for them are taken out.
 *
 * @param pairs those that belong together
 * @param missed gold entries without a partner
 * @param extra found entries without a partner
 */
record Pairing(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> extra) {
    record Pair(JsonNode gold, JsonNode found) {}

    private record Graded(double grade, int gold, int found) {}

    static Pairing of(List<JsonNode> gold, List<JsonNode> found, ToDoubleBiFunction<JsonNode, JsonNode> grade) {
        List<Graded> graded = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                graded.add(new Graded(grade.applyAsDouble(gold.get(i), found.get(j)), i, j));
            }
        }
        // the sort is stable, so that ties go to what stands first
        graded.sort(Comparator.comparingDouble(Graded::grade).reversed());
        List<JsonNode> missed = new ArrayList<>();
        boolean[] goldUsed = new boolean[gold.size()];
        boolean[] foundUsed = new boolean[found.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Graded g : graded) {
            if (g.grade() > 0 && !goldUsed[g.gold()] && !foundUsed[g.found()]) {
                goldUsed[g.gold()] = true;
                foundUsed[g.found()] = true;
                if (!Json.isOptional(gold.get(g.gold()))) {
                    pairs.add(new Pair(gold.get(g.gold()), found.get(g.found())));
                }
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!goldUsed[i] && !Json.isOptional(gold.get(i))) {
                missed.add(gold.get(i));
            }
        }
        List<JsonNode> extra = new ArrayList<>();
        for (int j = 0; j < found.size(); j++) {
            if (!foundUsed[j]) {
                extra.add(found.get(j));
            }
        }
        return new Pairing(pairs, missed, extra);
    }

    List<JsonNode> gold() {
        List<JsonNode> all = new ArrayList<>(missed);
        pairs.forEach(p -> all.add(p.gold()));
        return all;
    }

    List<JsonNode> found() {
        List<JsonNode> all = new ArrayList<>(extra);
        pairs.forEach(p -> all.add(p.found()));
        return all;
    }

    Counts counts() {
        return new Counts(pairs.size(), pairs.size() + missed.size(), pairs.size() + extra.size());
    }
}
