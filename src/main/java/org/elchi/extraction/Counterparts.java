package org.elchi.extraction;

import java.util.Map;
import java.util.NavigableMap;
import org.elchi.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** "His Kenyan counterpart Amina Wekesa" holds the office of whom the text named last before, a sentence earlier too. Stateless. */
final class Counterparts {
    private Counterparts() {}

    /** Gives those whose post is like another's ({@code like: before}) that one's office. */
    static void complete(Iterable<Person> people, NavigableMap<Integer, Person> byToken) {
        for (Person person : people) {
            Annotation post = person.post();
            Annotation holder = post == null ? null : post.part("holder");
            if (post != null && holder != null && post.is("like", "before") && post.get("role") == null) {
                person.assume("role", roleBefore(person, byToken.headMap(holder.first(), false)));
            }
        }
    }

    private static @Nullable String roleBefore(Person counterpart, NavigableMap<Integer, Person> named) {
        for (Map.Entry<Integer, Person> before : named.descendingMap().entrySet()) {
            Person other = before.getValue();
            boolean own = other.represents() != null && other.represents().equals(counterpart.represents());
            if (other != counterpart && !own && Offices.mayBeShared(other)) {
                return Offices.roleOf(other);
            }
        }
        return null;
    }
}
