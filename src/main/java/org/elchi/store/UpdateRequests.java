package org.elchi.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.Target;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/**
 * Writes changes as one SPARQL Update request, built from parts and never from text. A request of several operations succeeds
 * or fails as one: in process by its transaction, in a remote store because Fuseki runs it in one.
 */
final class UpdateRequests {
    /** Where the store says how often it was written; a name of no document. */
    static final String REVISION = "urn:x-elchi:store";

    private static final UpdateRequest COUNT_UP = UpdateFactory.create(
            """
            PREFIX schema: <https://schema.org/>
            DELETE { GRAPH <urn:x-elchi:store> { <urn:x-elchi:store> schema:version ?old } }
            INSERT { GRAPH <urn:x-elchi:store> { <urn:x-elchi:store> schema:version ?new } }
            WHERE {
              OPTIONAL { GRAPH <urn:x-elchi:store> { <urn:x-elchi:store> schema:version ?old } }
              BIND (COALESCE(?old, 0) + 1 AS ?new)
            }
            """);
    private static final String REMOVE_UNREFERENCED =
            """
            DELETE { GRAPH ?graph { ?s ?p ?o } }
            WHERE {
              { FILTER NOT EXISTS { GRAPH ?other { ?subject ?property ?graph } FILTER (?other != ?graph) } }
              GRAPH ?graph { ?s ?p ?o }
            }
            """;
    private static final Var GRAPH = Var.alloc("graph");

    private UpdateRequests() {}

    /** All changes in their order, then the revision. */
    static UpdateRequest of(Collection<Change> changes) {
        UpdateRequest request = new UpdateRequest();
        for (Change change : changes) {
            change.removals().forEach(name -> request.add(drop(name)));
            change.replacements().forEach((name, graph) -> {
                request.add(drop(name));
                request.add(insert(name, graph));
            });
            change.additions().forEach((name, graph) -> request.add(insert(name, graph)));
            if (!change.removalsIfUnreferenced().isEmpty()) {
                request.add(removeUnreferenced(change.removalsIfUnreferenced()));
            }
        }
        COUNT_UP.forEach(request::add);
        return request;
    }

    private static UpdateDrop drop(Node name) {
        return new UpdateDrop(Target.create(name), true);
    }

    private static UpdateDataInsert insert(Node name, Graph graph) {
        QuadDataAcc quads = new QuadDataAcc();
        graph.stream().forEach(triple -> quads.addQuad(Quad.create(name, triple)));
        return new UpdateDataInsert(quads);
    }

    /** The constant above, with the candidates as data at the head of its first group. */
    private static UpdateModify removeUnreferenced(Set<Node> candidates) {
        List<Binding> rows = new ArrayList<>();
        candidates.forEach(name -> rows.add(BindingFactory.binding(GRAPH, name)));
        UpdateModify update = (UpdateModify)
                UpdateFactory.create(REMOVE_UNREFERENCED).getOperations().get(0);
        ElementGroup where = (ElementGroup) update.getWherePattern();
        ElementGroup unreferenced = (ElementGroup) where.get(0);
        unreferenced.getElements().add(0, new ElementData(List.of(GRAPH), rows));
        return update;
    }
}
