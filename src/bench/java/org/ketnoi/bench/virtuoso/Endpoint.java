package org.ketnoi.bench.virtuoso;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A SPARQL endpoint that is asked over a connection that stays open, in the thread that calls: as little between the
 * system and the clock as HTTP allows. Virtuoso never answers a form as Jena's own client posts it.
 */
record Endpoint(URI address) {
    private static final String OUT_OF_TIME = "S1T00";

    /** As {@link Virtuoso#select}. */
    <T> Optional<List<T>> select(String query, Map<String, Node> parameters, Function<Binding, T> row) {
        StringBuilder form = new StringBuilder("query=").append(encoded(query));
        parameters.forEach((name, value) ->
                form.append('&').append(encoded("?" + name)).append('=').append(encoded(NodeFmtLib.strNT(value))));
        try {
            HttpURLConnection connection = post(form.toString());
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return givenUp(connection, query);
            }
            try (InputStream answer = connection.getInputStream()) {
                return Optional.of(rows(ResultSetFactory.fromJSON(answer), row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpURLConnection post(String form) throws IOException {
        byte[] body = form.getBytes(StandardCharsets.US_ASCII);
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.setRequestProperty("Accept", "application/sparql-results+json");
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body);
        }
        return connection;
    }

    private static <T> List<T> rows(ResultSet answer, Function<Binding, T> row) {
        List<T> rows = new ArrayList<>();
        while (answer.hasNext()) {
            rows.add(row.apply(answer.nextBinding()));
        }
        return rows;
    }

    private static <T> Optional<List<T>> givenUp(HttpURLConnection connection, String query) throws IOException {
        try (InputStream error = connection.getErrorStream()) {
            String told = new String(error.readAllBytes(), StandardCharsets.UTF_8);
            if (told.contains(OUT_OF_TIME)) {
                return Optional.empty();
            }
            throw new IllegalStateException(told + "\n" + query);
        }
    }
}
