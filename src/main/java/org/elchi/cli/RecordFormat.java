package org.elchi.cli;

import org.elchi.fact.DocumentRecord;
import org.elchi.rdf.RdfFormat;
import org.elchi.wiring.Reading;
import org.jspecify.annotations.Nullable;

/** How {@code extract} prints a record. */
enum RecordFormat {
    JSON(".json", null),
    TURTLE(".ttl", RdfFormat.TURTLE),
    JSONLD(".jsonld", RdfFormat.JSONLD),
    TRIG(".trig", RdfFormat.TRIG);

    private final String ending;
    private final @Nullable RdfFormat rdf;

    RecordFormat(String ending, @Nullable RdfFormat rdf) {
        this.ending = ending;
        this.rdf = rdf;
    }

    /** The ending of files of this format. */
    String ending() {
        return ending;
    }

    /** A record in this format, with a line end at its end. */
    String print(DocumentRecord record, Reading reading) {
        return rdf == null
                ? reading.json().print(record, reading.graphs().idsOf(record))
                : reading.rdf().print(record, rdf);
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
