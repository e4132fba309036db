package org.elchi.view.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.elchi.http.ProblemType;
import org.elchi.http.RequestRefused;
import org.elchi.source.Document;
import org.elchi.source.Origin;
import org.elchi.source.TextReader;
import org.jspecify.annotations.Nullable;

/**
 * A document as the body of a request.
 *
 * @param text its text
 * @param url canonical URL
 * @param title title
 * @param published ISO 8601 date or local date-time
 * @param publisher outlet
 * @param lang BCP 47 tag
 */
record SentDocument(
        @Nullable String text,
        @Nullable String url,
        @Nullable String title,
        @Nullable String published,
        @Nullable String publisher,
        @Nullable String lang) {
    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(LogicalType.Textual, config -> {
                config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
            })
            .build()
            .readerFor(SentDocument.class);

    private static final Set<String> TEXT_TYPES = Set.of(MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON);

    /**
     * Reads a body by its content type.
     *
     * @throws RequestRefused when there is no body, or its type is not read here
     * @throws org.elchi.source.UnreadableSource when it is no text
     * @throws JsonProcessingException when it is no JSON of this shape, with line and column
     */
    static Document read(HttpRequest<?> request, byte[] sent, TextReader reader) throws JsonProcessingException {
        MediaType type = request.getContentType().orElse(null);
        if (type == null || !TEXT_TYPES.contains(type.getName())) {
            throw new RequestRefused(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "A document is read as text/plain or application/json; say in Content-Type which it is.");
        }
        if (sent.length == 0) {
            throw new RequestRefused(
                    ProblemType.EMPTY_BODY,
                    "The body is empty. Send the text itself, or {\"text\": \"…\", \"url\": \"…\", \"published\": \"2025-12-29\"}.");
        }
        if (type.getName().equals(MediaType.APPLICATION_JSON)) {
            return readJson(sent, reader);
        }
        String charset = type.getParameters().get("charset").orElse(null);
        return new Document(reader.read(sent, charset), Origin.UNKNOWN);
    }

    private static Document readJson(byte[] sent, TextReader reader) throws JsonProcessingException {
        // read as text first: Jackson takes broken UTF-8 for broken JSON
        String json = reader.read(sent, StandardCharsets.UTF_8.name()).value();
        SentDocument document = READER.readValue(json);
        if (document == null || document.text() == null) {
            throw new RequestRefused(
                    ProblemType.MALFORMED_JSON,
                    "The JSON has no \"text\". Send {\"text\": \"…\"} with the whole text.");
        }
        return new Document(
                reader.read(document.text()),
                Origin.of(
                        document.url(), document.title(), document.published(), document.publisher(), document.lang()));
    }
}
