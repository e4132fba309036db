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
 * @param removals names of graphs to remove; one that is not there is no error
 * @param removalsIfUnreferenced names of graphs to remove where, after the rest of this change, no other graph holds a
 *     triple whose object is that name
 */
public record Change(Map<Node, Graph> replacements, Set<Node> removals, Set<Node> removalsIfUnreferenced) {
    /** Takes copies, and refuses what no store could keep. */
    public Change {
        replacements = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
        removals = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(removals));
        removalsIfUnreferenced = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(removalsIfUnreferenced));
        replacements.forEach(StorableGraphs::check);
        removals.forEach(StorableGraphs::checkName);
        removalsIfUnreferenced.forEach(StorableGraphs::checkName);
    }

    /** Puts graphs in the place of those of the same names. */
    public static Change replacing(Map<Node, Graph> replacements) {
        return new Change(replacements, Set.of(), Set.of());
    }

    /** Removes graphs. */
    public static Change removing(Set<Node> names) {
        return new Change(Map.of(), names, Set.of());
    }

    /** The same, and these graphs go where nothing refers to them any more. */
    public Change thenRemovingUnreferenced(Set<Node> names) {
        return new Change(replacements, removals, names);
    }
}
