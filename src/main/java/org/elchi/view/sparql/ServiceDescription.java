package org.elchi.view.sparql;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.elchi.http.Format;

/** What the endpoint says of itself when it is asked nothing: a SPARQL 1.1 service description. Stateless. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "JSON-LD");
    private static final List<Format> OFFERED =
            List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);

    private ServiceDescription() {}

    static HttpResponse<Streamed> answer(HttpRequest<?> request) {
        Format format = Format.choose(request, OFFERED);
        Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
        String text = RDFWriter.source(describe(addressOf(request))).lang(lang).asString();
        return HttpResponse.<Streamed>ok(Streamed.of(text.getBytes(StandardCharsets.UTF_8)))
                .contentType(format.contentType());
    }

    private static String addressOf(HttpRequest<?> request) {
        String host = request.getHeaders().get("Host");
        return "http://" + (host == null ? "localhost" : host) + "/sparql";
    }

    private static Model describe(String address) {
        Model model = ModelFactory.createDefaultModel().setNsPrefix("sd", SD);
        Resource dataset = model.createResource().addProperty(RDF.type, model.createResource(SD + "Dataset"));
        Resource service = model.createResource()
                .addProperty(RDF.type, model.createResource(SD + "Service"))
                .addProperty(model.createProperty(SD, "endpoint"), model.createResource(address))
                .addProperty(model.createProperty(SD, "supportedLanguage"), model.createResource(SD + "SPARQL11Query"))
                .addProperty(model.createProperty(SD, "feature"), model.createResource(SD + "UnionDefaultGraph"))
                .addProperty(model.createProperty(SD, "defaultDataset"), dataset);
        for (String result : RESULTS) {
            service.addProperty(model.createProperty(SD, "resultFormat"), model.createResource(FORMATS + result));
        }
        return model;
    }
}
