package org.ketnoi.program;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** A form with a file in it, as a browser sends it. */
record Multipart(String body) {
    private static final String BOUNDARY = "boundary-of-parts";

    /** With fields as name and value in turn. */
    static Multipart of(String file, String text, String... fields) {
        StringBuilder body = new StringBuilder();
        part(body, "name=\"file\"; filename=\"" + file + "\"", text);
        for (int i = 0; i < fields.length; i += 2) {
            part(body, "name=\"" + fields[i] + "\"", fields[i + 1]);
        }
        return new Multipart(body + "--" + BOUNDARY + "--\r\n");
    }

    private static void part(StringBuilder body, String head, String text) {
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + text + "\r\n");
    }

    HttpResponse<String> to(Server server, String path, String key, String... headers) {
        List<String> all = new ArrayList<>(
                List.of("Authorization", "Bearer " + key, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
        all.addAll(List.of(headers));
        return server.call("POST", path, body, all.toArray(String[]::new));
    }
}
