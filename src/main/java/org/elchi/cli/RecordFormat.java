package org.elchi.cli;

import org.elchi.fact.DocumentRecord;
import org.elchi.wiring.Reading;

/** How {@code extract} prints a record. */
enum RecordFormat {
    JSON(".json", ""),
    TURTLE(".ttl", "text/turtle"),
    JSONLD(".jsonld", "application/ld+json"),
    TRIG(".trig", "application/trig");

    private final String ending;
    private final String mediaType;

    RecordFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The ending of files of this format. */
    String ending() {
        return ending;
    }

    /** A record in this format, with a line end at its end. */
    String print(DocumentRecord record, Reading reading) {
        return this == JSON ? reading.json().print(record, reading.iris()) : unsupported();
    }

    private String unsupported() {
        throw new UnsupportedOperationException(mediaType);
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
