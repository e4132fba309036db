package org.elchi.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.elchi.fact.FactType;
import org.elchi.fact.FactType.Kind;
import org.elchi.fact.FactType.Role;

/**
 * Reads fact types from their classes and shapes: a role is a property shape with a record key, and its kind, whether it is
 * required and whether it is a list are what the shape says.
 */
final class FactVocabularyReader {
    private static final Map<String, Kind> DATATYPES = Map.of(
            "string", Kind.TEXT,
            "decimal", Kind.NUMBER,
            "boolean", Kind.FLAG,
            "date", Kind.DATE,
            "dateTime", Kind.DATE,
            "gYearMonth", Kind.DATE,
            "gYear", Kind.DATE);

    private final Map<String, Graph> graphs;
    private final Graph all = GraphMemFactory.createDefaultGraphSameTerm();
    private final Map<Node, CodeScheme> schemes = new LinkedHashMap<>();

    FactVocabularyReader(OntologyFiles files) {
        graphs = files.graphs();
        graphs.values().forEach(graph -> GraphUtil.addInto(all, graph));
    }

    FactVocabulary read() {
        all.find(Node.ANY, Vocabulary.CODE_SCHEME, Node.ANY).forEachRemaining(triple -> {
            Node member = triple.getSubject();
            String name = triple.getObject().getLiteralLexicalForm();
            schemes.put(member, new CodeScheme(name, member, text("elchi.ttl", member, Vocabulary.IRI_KIND)));
        });
        List<FactTerms> terms = new ArrayList<>();
        graphs.forEach((file, graph) -> graph.find(Node.ANY, Vocabulary.TYPE, Vocabulary.FACT_TYPE_CLASS)
                .forEachRemaining(triple -> terms.add(terms(file, triple.getSubject()))));
        return new FactVocabulary(terms, List.copyOf(schemes.values()));
    }

    private FactTerms terms(String file, Node factClass) {
        List<Node> shapes = roleShapes(file, factClass);
        List<Role> roles = new ArrayList<>();
        Map<String, Node> properties = new LinkedHashMap<>();
        List<String> parties = new ArrayList<>();
        for (Node shape : shapes) {
            Role role = role(file, shape);
            roles.add(role);
            properties.put(role.name(), get(file, shape, shacl("path")));
            if (find(shape, Vocabulary.PARTIES).isPresent()) {
                parties.add(role.name());
            }
        }
        FactType type = new FactType(
                text(file, factClass, Vocabulary.TYPE_NAME),
                text(file, factClass, Vocabulary.RECORD_LIST),
                find(factClass, Vocabulary.RECORD_INTO)
                        .map(Node::getLiteralLexicalForm)
                        .orElse(null),
                roles);
        return new FactTerms(
                type,
                factClass,
                text(file, factClass, Vocabulary.IRI_KIND),
                properties,
                parties,
                find(factClass, Vocabulary.ENTITY_CLASS)
                        .map(entity -> entity(file, factClass, entity))
                        .orElse(null));
    }

    private FactTerms.Entity entity(String file, Node factClass, Node entityClass) {
        try {
            return new FactTerms.Entity(
                    entityClass,
                    text(file, factClass, Vocabulary.ENTITY_KIND),
                    new EntityKey(text(file, factClass, Vocabulary.ENTITY_KEY)));
        } catch (IllegalArgumentException e) {
            throw new OntologyException(file, "gives " + factClass + " no usable key: " + e.getMessage());
        }
    }

    private List<Node> roleShapes(String file, Node factClass) {
        Node shape = all.find(Node.ANY, shacl("targetClass"), factClass)
                .mapWith(triple -> triple.getSubject())
                .nextOptional()
                .orElseThrow(() ->
                        new OntologyException(file, "has no shape with sh:targetClass " + factClass + "; add one"));
        List<Node> found = new ArrayList<>();
        all.find(shape, shacl("property"), Node.ANY).forEachRemaining(triple -> {
            if (all.contains(triple.getObject(), Vocabulary.RECORD_KEY, Node.ANY)) {
                found.add(triple.getObject());
            }
        });
        found.sort(Comparator.comparing(property -> Integer.parseInt(text(file, property, shacl("order")))));
        return found;
    }

    private Role role(String file, Node shape) {
        String name = text(file, shape, Vocabulary.RECORD_KEY);
        boolean required = find(shape, shacl("minCount"))
                .map(node -> Integer.parseInt(node.getLiteralLexicalForm()) > 0)
                .orElse(false);
        boolean many = find(shape, shacl("maxCount")).isEmpty();
        Node range = range(shape)
                .orElseThrow(() -> new OntologyException(
                        file, "says of the role \"" + name + "\" neither sh:datatype nor sh:class; add one"));
        CodeScheme scheme = schemes.get(range);
        return new Role(name, kind(file, name, range), scheme == null ? null : scheme.name(), many, required);
    }

    private Kind kind(String file, String role, Node range) {
        if (schemes.containsKey(range)) {
            return Kind.CODE;
        }
        if (all.contains(range, Vocabulary.TYPE, Vocabulary.FACT_TYPE_CLASS)) {
            return Kind.REFERENCE;
        }
        Kind kind = range.getURI().startsWith(Namespaces.XSD)
                ? DATATYPES.get(range.getURI().substring(Namespaces.XSD.length()))
                : null;
        if (kind == null) {
            throw new OntologyException(
                    file,
                    "gives the role \"" + role + "\" values of " + range
                            + "; use a code scheme's class, a fact type, or one of " + DATATYPES.keySet());
        }
        return kind;
    }

    /** The datatype or class of a role's values, of the first alternative where there are several. */
    private Optional<Node> range(Node shape) {
        return find(shape, shacl("datatype"))
                .or(() -> find(shape, shacl("class")))
                .or(() -> find(shape, shacl("or"))
                        .flatMap(list -> GraphList.members(GNode.create(all, list)).stream()
                                .findFirst())
                        .flatMap(this::range));
    }

    private String text(String file, Node subject, Node property) {
        return get(file, subject, property).getLiteralLexicalForm();
    }

    private Node get(String file, Node subject, Node property) {
        return find(subject, property)
                .orElseThrow(() -> new OntologyException(file, "says no " + property + " of " + subject + "; add it"));
    }

    private Optional<Node> find(Node subject, Node property) {
        return all.find(subject, property, Node.ANY)
                .mapWith(triple -> triple.getObject())
                .nextOptional();
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI(Namespaces.SH + name);
    }
}
