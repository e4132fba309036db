package org.elchi.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that hold until the store changes; those asked for least recently give way. An answer that was read while the store
 * changed is remembered under the revision before, and so not given again. Safe for use by any number of threads.
 */
final class Remembered<T extends Object> {
    private final Map<String, Answer<T>> answers;

    private record Answer<T extends Object>(long revision, T value) {}

    Remembered(int capacity) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Answer<T>> eldest) {
                return size() > capacity;
            }
        };
    }

    /**
     * An answer.
     *
     * @param revision the store's revision, taken before
     * @param read finds the answer where it is not known
     */
    T get(String key, long revision, Supplier<T> read) {
        Answer<T> answer = find(key);
        if (answer != null && answer.revision() == revision) {
            return answer.value();
        }
        T value = read.get();
        synchronized (answers) {
            answers.put(key, new Answer<>(revision, value));
        }
        return value;
    }

    private @Nullable Answer<T> find(String key) {
        synchronized (answers) {
            return answers.get(key);
        }
    }
}
