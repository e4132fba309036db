package org.elchi.rdf;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.elchi.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * How a fact type is written as RDF. Immutable.
 *
 * @param type the type as the record writes it
 * @param factClass its class
 * @param iriKind the kind in its facts' IRIs
 * @param properties the property of each role
 * @param parties the roles whose states the fact stands between
 * @param entity what its facts refer to; null where they refer to nothing or a role says to what
 */
public record FactTerms(
        FactType type,
        Node factClass,
        String iriKind,
        Map<String, Node> properties,
        List<String> parties,
        @Nullable Entity entity) {

    /** Keeps copies that nobody can change. */
    public FactTerms {
        properties = Map.copyOf(properties);
        parties = List.copyOf(parties);
    }

    /**
     * The property of a role.
     *
     * @throws IllegalArgumentException when the type has no such role
     */
    public Node getProperty(String role) {
        Node property = properties.get(role);
        if (property == null) {
            throw new IllegalArgumentException("the fact type " + type.name() + " has no role \"" + role
                    + "\" in ontology/facts; there are " + properties.keySet());
        }
        return property;
    }

    /**
     * What mentions refer to.
     *
     * @param entityClass its class
     * @param kind the kind in its IRI
     * @param key how its key is made of a mention's roles
     */
    public record Entity(Node entityClass, String kind, EntityKey key) {}
}
