package org.elchi.view.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import org.elchi.fact.DocumentRecord;
import org.elchi.fact.RecordJson;
import org.elchi.http.Format;
import org.elchi.http.Paging;
import org.elchi.http.RequestBody;
import org.elchi.ingest.Ingested;
import org.elchi.ingest.Ingestion;
import org.elchi.query.DocumentEntry;
import org.elchi.query.Page;
import org.elchi.query.Views;
import org.elchi.rdf.RecordGraphs;
import org.elchi.source.TextReader;

/** {@code /documents}: what came in, what it says, and its way out again. */
@Controller("/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DocumentController {
    private final Ingestion ingestion;
    private final Views views;
    private final RecordGraphs graphs;
    private final RecordJson json;
    private final TextReader reader;
    private final Answers answers;

    DocumentController(
            Ingestion ingestion,
            Views views,
            RecordGraphs graphs,
            RecordJson json,
            TextReader reader,
            Answers answers) {
        this.ingestion = ingestion;
        this.views = views;
        this.graphs = graphs;
        this.json = json;
        this.reader = reader;
        this.answers = answers;
    }

    /** Reads a document and stores what it says; the same document again changes nothing. */
    @Post
    @Consumes(MediaType.ALL)
    @Produces(MediaType.ALL)
    @Operation(operationId = "addDocument", summary = "Read and store a document", tags = "Documents")
    HttpResponse<?> add(HttpRequest<?> request) throws JsonProcessingException {
        // chosen first: whoever accepts no format that there is, has nothing stored
        Format format = Format.choose(request);
        Ingested ingested = ingestion.ingest(
                SentDocument.read(request, RequestBody.read(request).join(), reader));
        DocumentRecord record = ingested.record();
        HttpStatus status = ingested.outcome() == Ingested.Outcome.CREATED ? HttpStatus.CREATED : HttpStatus.OK;
        String key = record.info().key();
        MutableHttpResponse<?> answer =
                answers.give(format, () -> write(record), graphs.iris().document(key));
        return answer.status(status)
                .header("Location", URI.create("/documents/" + key).toString());
    }

    /** The stored documents, latest first. */
    @Get
    @Produces(MediaType.ALL)
    @Operation(operationId = "listDocuments", summary = "The stored documents", tags = "Documents")
    HttpResponse<?> list(HttpRequest<?> request) {
        Format format = Format.choose(request);
        Paging paging = Paging.of(request);
        Page<DocumentEntry> page = views.documents().list(paging.toPage());
        return answers.give(
                format,
                () -> paging.answer(request, page.total(), page.items()),
                page.items().stream().map(DocumentEntry::id).toList());
    }

    /** What a document says, with its text. */
    @Get("/{id}")
    @Produces(MediaType.ALL)
    @Operation(operationId = "getDocument", summary = "What a document says", tags = "Documents")
    HttpResponse<?> get(HttpRequest<?> request, String id) {
        Format format = Format.choose(request);
        DocumentRecord record =
                views.documents().find(DocumentKeys.document(id)).orElseThrow(() -> DocumentKeys.noDocument(id));
        return answers.give(
                format,
                () -> write(record).put("text", record.text().value()),
                graphs.iris().document(id));
    }

    /** Removes a document, and what stood on it alone. */
    @Delete("/{id}")
    @Operation(operationId = "deleteDocument", summary = "Remove a document", tags = "Documents")
    HttpResponse<?> delete(String id) {
        if (!ingestion.delete(DocumentKeys.document(id))) {
            throw DocumentKeys.noDocument(id);
        }
        return HttpResponse.noContent();
    }

    private ObjectNode write(DocumentRecord record) {
        return json.write(record, graphs.idsOf(record));
    }
}
