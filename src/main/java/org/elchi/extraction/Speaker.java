package org.elchi.extraction;

import org.jspecify.annotations.Nullable;

/** Who says something: a person, or a body that speaks as one. */
sealed interface Speaker permits Person, Body {
    /** The fullest name that the document gives. */
    String name();

    /** Code of the state spoken for, null where none is known. */
    @Nullable
    String represents();

    /** Code of the state to which an envoy is accredited, null where there is none. */
    @Nullable
    String postedTo();

    /** Notes that the document gives words of this speaker. */
    void setSpeaks();
}
