package org.elchi.archive;

import org.elchi.entity.CommonGraphs;
import org.elchi.entity.DocumentChanges;
import org.elchi.extraction.Extractor;
import org.elchi.ingest.Ingestion;
import org.elchi.query.Views;
import org.elchi.rdf.FactVocabulary;
import org.elchi.rdf.Iris;
import org.elchi.rdf.OntologyFiles;
import org.elchi.rdf.RecordGraphs;
import org.elchi.rdf.ReferenceGraph;
import org.elchi.rdf.Shapes;
import org.elchi.reference.ReferenceData;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.store.FactStore;
import org.elchi.text.SourceText;
import org.jspecify.annotations.Nullable;

/** A store with all that stands around it, put together by hand. */
public record Archive(FactStore store, Ingestion ingestion, Views views) implements AutoCloseable {
    /** Over any store, with the template extractor. */
    public static Archive over(FactStore store) {
        return over(store, new TemplateExtractor());
    }

    /** Over any store. */
    public static Archive over(FactStore store, Extractor extractor) {
        FactVocabulary vocabulary = FactVocabulary.load();
        ReferenceData reference = ReferenceData.load();
        Iris iris = new Iris(Iris.DEFAULT_BASE);
        var ontology = OntologyFiles.ofProgram().union();
        var referenceGraph = new ReferenceGraph(vocabulary, reference, iris).toGraph();
        RecordGraphs graphs = new RecordGraphs(vocabulary, reference, iris);
        new CommonGraphs(iris, ontology, referenceGraph).write(store);
        DocumentChanges changes = new DocumentChanges(graphs, new Shapes(ontology, referenceGraph), store);
        return new Archive(store, new Ingestion(extractor, changes, store), new Views(store, graphs, reference));
    }

    /** A document of these sentences. */
    public static Document document(String url, @Nullable String published, String... sentences) {
        return new Document(
                SourceText.of(String.join("\n", sentences)), new Origin(url, null, published, "Made Up", "en"));
    }

    @Override
    public void close() {
        store.close();
    }
}
