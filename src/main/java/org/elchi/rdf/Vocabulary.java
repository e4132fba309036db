package org.elchi.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms that code knows by name: all of {@code ontology/elchi.ttl} (a test holds the two against each other) and the
 * terms of other vocabularies that documents are written with. Roles of fact types are no constants: they are read from the
 * ontology.
 */
public final class Vocabulary {
    /** One thing that a document says, proven by at least one span of its text. */
    public static final Node FACT_CLASS = elchi("Fact");

    /** What one document says of one person, organization, initiative, state or sector that it names. */
    public static final Node MENTION_CLASS = elchi("Mention");

    /**
     * A class of facts that documents are read for; declared in a file of its own with properties, labels and shape.
     */
    public static final Node FACT_TYPE_CLASS = elchi("FactType");

    /**
     * A place in a document's text. Its IRI is the document's with the fragment char=START,END (RFC 5147), in Unicode
     * code points, end exclusive.
     */
    public static final Node SPAN_CLASS = elchi("Span");

    /** A span whose words prove the fact. */
    public static final Node EVIDENCE = elchi("evidence");

    /** The words of the text at the span, to the letter. */
    public static final Node EXACT = elchi("exact");

    /** The id of the extraction rule that found the fact. */
    public static final Node RULE = elchi("rule");

    /** How sure the rule is that the text says so, from 0 to 1. */
    public static final Node CONFIDENCE = elchi("confidence");

    /** The person, organization, initiative, state or sector that a mention names. */
    public static final Node REFERS_TO = elchi("refersTo");

    /**
     * A state, or a union of states that acts as one abroad; its code is ISO 3166-1 alpha-2, EU for the European
     * Union.
     */
    public static final Node STATE_CLASS = elchi("State");

    /** What two states have with each other; one for each unordered pair. */
    public static final Node BILATERAL_RELATIONSHIP_CLASS = elchi("BilateralRelationship");

    /** A relationship that the fact is about: one for each pair of the states that are its parties. */
    public static final Node RELATIONSHIP = elchi("relationship");

    /** One of the two states of a relationship. */
    public static final Node PARTY = elchi("party");

    /** The state's ISO 3166-1 alpha-2 code, or the code by which it goes here. */
    public static final Node ALPHA2 = elchi("alpha2");

    /** The state's ISO 3166-1 alpha-3 code. */
    public static final Node ALPHA3 = elchi("alpha3");

    /** The state's three-digit code in the United Nations' M49 standard. */
    public static final Node M49 = elchi("m49");

    /** Something that states do together or plan to: a project, a fund, an agreement, a corridor, a format. */
    public static final Node INITIATIVE_CLASS = elchi("Initiative");

    /** A field of cooperation. */
    public static final Node SECTOR_CLASS = elchi("Sector");

    /** What a person is: ambassador, minister, head of state. */
    public static final Node OFFICE_CLASS = elchi("Office");

    /** How a speaker stands to what is said: priority, support, commitment, expectation and so on. */
    public static final Node STANCE_CLASS = elchi("Stance");

    /** How far an undertaking has come, as the text says. */
    public static final Node STATUS_CLASS = elchi("Status");

    /** What an initiative is: project, corridor, cable, fund and so on. */
    public static final Node INITIATIVE_KIND_CLASS = elchi("InitiativeKind");

    /** What kind of event took place: meeting, visit, signing and so on. */
    public static final Node EVENT_TYPE_CLASS = elchi("EventType");

    /** The document's text as it was given; all spans count in it. */
    public static final Node TEXT = elchi("text");

    /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
    public static final Node TEXT_HASH = elchi("textHash");

    /**
     * full where a language pack read the document, basic where there is none for its language and no fact is
     * claimed.
     */
    public static final Node COVERAGE = elchi("coverage");

    /** The version of the extractor that read the document. */
    public static final Node EXTRACTOR_VERSION = elchi("extractorVersion");

    /** Tag and version of the language pack that read the document. */
    public static final Node PACK_VERSION = elchi("packVersion");

    /**
     * The keys of the document's facts in the order of its record, separated by spaces; after a key in parentheses
     * the order of a role's values where it is not the natural one.
     */
    public static final Node RECORD_ORDER = elchi("recordOrder");

    /** The name of a fact type, as extraction rules say it. */
    public static final Node TYPE_NAME = elchi("typeName");

    /** The list of the document record that facts of the type stand in. */
    public static final Node RECORD_LIST = elchi("recordList");

    /** The role whose referenced fact shows this type's roles in its own object of the record. */
    public static final Node RECORD_INTO = elchi("recordInto");

    /**
     * On a property shape: the role's name, which is its key in the document record. Its kind, whether it is required
     * and whether it is a list follow from the shape.
     */
    public static final Node RECORD_KEY = elchi("recordKey");

    /** The segment of IRIs that says what they name: BASE/id/KIND/KEY. */
    public static final Node IRI_KIND = elchi("iriKind");

    /** The name of the code list whose entries are the members of the class. */
    public static final Node CODE_SCHEME = elchi("codeScheme");

    /**
     * On a property shape: its values are the states between which the fact stands, so that each pair of them is one
     * of its relationships.
     */
    public static final Node PARTIES = elchi("parties");

    /** The class of what mentions of the type refer to. */
    public static final Node ENTITY_CLASS = elchi("entityClass");

    /** The IRI kind of what mentions of the type refer to. */
    public static final Node ENTITY_KIND = elchi("entityKind");

    /**
     * How the key of what a mention refers to is made from its roles and those shown with it: {role} is the role's
     * value as ASCII words, {role|x} is x where it has none.
     */
    public static final Node ENTITY_KEY = elchi("entityKey");

    /** The class of a thing. */
    public static final Node TYPE = NodeFactory.createURI(Namespaces.RDF + "type");

    /** A label. */
    public static final Node LABEL = NodeFactory.createURI(Namespaces.RDFS + "label");

    /** A comment. */
    public static final Node COMMENT = NodeFactory.createURI(Namespaces.RDFS + "comment");

    /** The wider class. */
    public static final Node SUB_CLASS_OF = NodeFactory.createURI(Namespaces.RDFS + "subClassOf");

    /** The wider property. */
    public static final Node SUB_PROPERTY_OF = NodeFactory.createURI(Namespaces.RDFS + "subPropertyOf");

    /** A document. */
    public static final Node NEWS_ARTICLE = NodeFactory.createURI(Namespaces.SCHEMA + "NewsArticle");

    /** The document's title line. */
    public static final Node TITLE = NodeFactory.createURI(Namespaces.DCTERMS + "title");

    /** The BCP 47 tag of the document's language. */
    public static final Node LANGUAGE = NodeFactory.createURI(Namespaces.DCTERMS + "language");

    /** When the document was published. */
    public static final Node ISSUED = NodeFactory.createURI(Namespaces.DCTERMS + "issued");

    /** The outlet. */
    public static final Node PUBLISHER = NodeFactory.createURI(Namespaces.DCTERMS + "publisher");

    /** The document's canonical URL. */
    public static final Node SOURCE = NodeFactory.createURI(Namespaces.DCTERMS + "source");

    /** The name of an entity. */
    public static final Node PREF_LABEL = NodeFactory.createURI(Namespaces.SKOS + "prefLabel");

    /** Another name of an entity. */
    public static final Node ALT_LABEL = NodeFactory.createURI(Namespaces.SKOS + "altLabel");

    private Vocabulary() {}

    private static Node elchi(String name) {
        return NodeFactory.createURI(Namespaces.ELCHI + name);
    }
}
