package org.elchi.wiring;

import org.elchi.extraction.PackExtractor;
import org.elchi.fact.RecordJson;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;
import org.elchi.rdf.RecordGraphs;
import org.elchi.rdf.RecordPrinter;
import org.elchi.reference.ReferenceData;
import org.elchi.source.TextReader;

/**
 * All that is needed to read documents, without a store: what {@code extract} and {@code evaluate} run on, and what the
 * service is built upon. Immutable and safe for use by several threads.
 *
 * @param reference states, sectors, code lists
 * @param vocabulary the fact types
 * @param graphs records as graphs
 * @param json records as JSON
 * @param rdf records as RDF text
 * @param text bytes as text
 * @param extractor text as records
 */
public record Reading(
        ReferenceData reference,
        FactVocabulary vocabulary,
        RecordGraphs graphs,
        RecordJson json,
        RecordPrinter rdf,
        TextReader text,
        PackExtractor extractor) {

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
                reference,
                vocabulary,
                graphs,
                new RecordJson(vocabulary.types()),
                new RecordPrinter(graphs),
                new TextReader(),
                PackExtractor.load(reference));
    }
}
