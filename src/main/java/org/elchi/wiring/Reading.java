package org.elchi.wiring;

import org.elchi.extraction.Extractor;
import org.elchi.fact.DocumentInfo;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.Fact;
import org.elchi.fact.RecordJson;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;
import org.elchi.rdf.RecordGraphs;
import org.elchi.reference.ReferenceData;
import org.elchi.source.DocumentKeys;
import org.elchi.source.TextReader;

/**
 * All that is needed to read documents, without a store: what {@code extract} and {@code evaluate} run on, and what the
 * service is built upon. Immutable and safe for use by several threads.
 *
 * @param reference states, sectors, code lists
 * @param vocabulary the fact types
 * @param graphs records as graphs
 * @param json records as JSON
 * @param text bytes as text
 * @param extractor text as records
 */
public record Reading(
        ReferenceData reference,
        FactVocabulary vocabulary,
        RecordGraphs graphs,
        RecordJson json,
        TextReader text,
        Extractor extractor) {

    /**
     * Loads everything from the class path.
     *
     * @param base what all IRIs begin with
     */
    public static Reading load(String base) {
        ReferenceData reference = ReferenceData.load();
        FactVocabulary vocabulary = FactVocabulary.load();
        RecordGraphs graphs = new RecordGraphs(vocabulary, reference, new Iris(base));
        return new Reading(
                reference, vocabulary, graphs, new RecordJson(vocabulary.types()), new TextReader(), readNothing());
    }

    /** The IRIs that the JSON of a record shows. */
    public RecordJson.Iris iris() {
        return new RecordJson.Iris() {
            @Override
            public String document(DocumentInfo info) {
                return graphs.iris().document(info.key());
            }

            @Override
            public java.util.Optional<String> find(DocumentRecord document, Fact fact) {
                return graphs.findEntity(document, fact);
            }
        };
    }

    /** Stands in until the packs are read: keeps a document and claims nothing of it. */
    private static Extractor readNothing() {
        return document -> new DocumentRecord(
                document.text(),
                new DocumentInfo(
                        DocumentKeys.keyOf(document),
                        document.origin().lang(),
                        document.origin().title(),
                        document.origin().url(),
                        document.origin().published(),
                        document.origin().publisher(),
                        DocumentInfo.Coverage.BASIC,
                        Version.NUMBER,
                        null),
                java.util.List.of());
    }
}
