package org.elchi.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What is to change, as one: all of it or nothing. Graphs are neither read nor changed by anybody else once they stand in a
 * change. Blank nodes are kept as such and get new labels in the store.
 *
 * @param replacements graphs by name; each takes the place of the graph of that name, or is added
 * @param additions graphs by name; their triples are added to those of the graph of that name
 * @param removals names of graphs to remove; one that is not there is no error
 * @param removalsIfUnreferenced names of graphs to remove where, after the rest of this change, no other graph holds a
 *     triple whose object is that name
 */
public record Change(
        Map<Node, Graph> replacements,
        Map<Node, Graph> additions,
        Set<Node> removals,
        Set<Node> removalsIfUnreferenced) {
    /** Takes copies, and refuses what no store could keep. */
    public Change {
        replacements = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
        additions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(additions));
        removals = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(removals));
        removalsIfUnreferenced = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(removalsIfUnreferenced));
        replacements.forEach(StorableGraphs::check);
        additions.forEach(StorableGraphs::check);
        removals.forEach(StorableGraphs::checkName);
        removalsIfUnreferenced.forEach(StorableGraphs::checkName);
    }

    /** Puts graphs in the place of those of the same names. */
    public static Change replacing(Map<Node, Graph> replacements) {
        return new Change(replacements, Map.of(), Set.of(), Set.of());
    }

    /** Removes graphs. */
    public static Change removing(Set<Node> names) {
        return new Change(Map.of(), Map.of(), names, Set.of());
    }

    /** The same, and these triples are added to the graphs of these names. */
    public Change thenAdding(Map<Node, Graph> graphs) {
        return new Change(replacements, graphs, removals, removalsIfUnreferenced);
    }

    /** The same, and these graphs go where nothing refers to them any more. */
    public Change thenRemovingUnreferenced(Set<Node> names) {
        return new Change(replacements, additions, removals, names);
    }
}
