package org.ketnoi.ingest.rdf;

import java.io.InputStream;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Staging;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON, one text or many, before a parser of RDF does: that one tells no places, and would go and fetch a context
 * by its address. One text, one thread.
 */
final class JsonScan {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2 * RdfFormat.DEEPEST_NESTING)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final Staging staging;
    private final boolean contexts;

    private JsonScan(Staging staging, boolean contexts) {
        this.staging = staging;
        this.contexts = contexts;
    }

    static void of(InputStream bytes, Syntax syntax, Staging staging) {
        new JsonScan(staging, syntax.hasContexts()).read(bytes);
    }

    private void read(InputStream bytes) {
        try (JsonParser json = JSON.createParser(bytes)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                value(json, token, false, 0);
            }
        } catch (TooDeepException e) {
            staging.report(RdfFormat.nestedTooDeep());
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            staging.report(
                    at == null
                            ? Finding.of(0, "", "syntax", e.getOriginalMessage())
                            : Finding.of(at.getLineNr(), column(at), "syntax", e.getOriginalMessage()));
        }
    }

    private static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static String column(TokenStreamLocation at) {
        return Integer.toString(at.getColumnNr());
    }

    /** Reads a value to its end; one that stands for a context must not be an address. */
    private void value(JsonParser json, JsonToken token, boolean context, int depth) {
        if (token.isStructStart() && depth == RdfFormat.DEEPEST_NESTING) {
            throw new TooDeepException();
        }
        if (token == JsonToken.START_OBJECT) {
            for (JsonToken next = json.nextToken(); next != JsonToken.END_OBJECT; next = json.nextToken()) {
                String name = json.currentName();
                boolean named = name.equals("@context") || name.equals("@import");
                value(json, json.nextToken(), contexts && named, depth + 1);
            }
        } else if (token == JsonToken.START_ARRAY) {
            for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                value(json, next, context, depth + 1);
            }
        } else if (context && token == JsonToken.VALUE_STRING) {
            TokenStreamLocation at = json.currentTokenLocation();
            staging.report(Finding.of(at.getLineNr(), column(at), "remote-context", json.getString()));
        }
    }
}
