package org.elchi.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.elchi.language.PackLoader;
import org.elchi.language.PackSource;
import org.elchi.language.ReferenceNames;
import org.elchi.reference.ReferenceData;
import org.elchi.text.ReadableText;
import org.elchi.text.SourceText;
import org.junit.jupiter.api.Test;

/** Names of organizations from the reference tables as texts inflect them, in each language. */
class OrganizationNamesTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Test
    void azerbaijani() {
        assertEquals(
                List.of("un BMT-nin", "council-of-europe Avropa Şurasında", "adb Asiya İnkişaf Bankından"),
                found("az", "Nazir BMT-nin və Avropa Şurasında Asiya İnkişaf Bankından danışıb."));
        assertEquals(
                List.of("un-security-council BMT Təhlükəsizlik Şurasının"),
                found("az", "O, BMT Təhlükəsizlik Şurasının iclasına qatılıb."));
    }

    @Test
    void english() {
        assertEquals(
                List.of("who WHO", "osce OSCE's", "world-bank World Bank", "european-commission European Commission's"),
                found(
                        "en",
                        "WHO experts met the OSCE's envoy, who praised the World Bank and the European Commission's aid."));
        assertEquals(List.of(), found("en", "Those who act in an eco zone, au pair or not, are fine."));
    }

    @Test
    void russian() {
        assertEquals(
                List.of(
                        "un-general-assembly Генеральной Ассамблее ООН",
                        "sco Шанхайской организации сотрудничества",
                        "world-bank Всемирным банком",
                        "osce ОБСЕ"),
                found(
                        "ru",
                        "На Генеральной Ассамблее ООН секретарь Шанхайской организации сотрудничества"
                                + " встретился со Всемирным банком и ОБСЕ."));
    }

    @Test
    void kazakh() {
        assertEquals(
                List.of("un БҰҰ-ның", "sco Шанхай ынтымақтастық ұйымының", "cis ТМД-ға"),
                found("kk", "БҰҰ-ның хатшысы Шанхай ынтымақтастық ұйымының саммитінде ТМД-ға алғыс айтты."));
    }

    @Test
    void turkish() {
        assertEquals(
                List.of("ots Türk Devletleri Teşkilatı'nın", "world-bank Dünya Bankası'nın", "oic İİT'nin"),
                found(
                        "tr",
                        "Bakan, Türk Devletleri Teşkilatı'nın, Dünya Bankası'nın ve İİT'nin temsilcileriyle konuştu."));
    }

    private static List<String> found(String tag, String text) {
        Annotator annotator = new Annotator(
                PackLoader.load(tag, PackSource.ofClassPath(tag), ReferenceNames.entries(REFERENCE, tag)));
        AnnotatedText annotated = annotator.annotate(ReadableText.of(SourceText.of(text)));
        return annotated.list("organization").stream()
                .filter(body -> body.attributes().containsKey("key"))
                .map(body -> Objects.requireNonNull(body.attributes().get("key")) + " "
                        + annotated.words(body.first(), body.end()))
                .toList();
    }
}
