package org.elchi.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.elchi.language.PackLoader;
import org.elchi.language.PackSource;
import org.elchi.language.ReferenceNames;
import org.elchi.reference.ReferenceData;
import org.junit.jupiter.api.Test;

/** Every rule of every pack holds on its own examples, to the span, and stays silent on its counter-examples. */
class RuleExamplesTest {
    @Test
    void everyRuleOfEveryPackHoldsOnItsExamples() {
        ReferenceData reference = ReferenceData.load();
        List<String> tags = PackSource.listTags();
        assertFalse(tags.isEmpty());
        for (String tag : tags) {
            Annotator annotator = new Annotator(
                    PackLoader.load(tag, PackSource.ofClassPath(tag), ReferenceNames.entries(reference, tag)));
            List<String> failures = RuleExamples.check(annotator);
            assertEquals(List.of(), failures, () -> String.join("\n", failures));
        }
    }
}
