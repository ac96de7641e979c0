package org.ketnoi.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** What the service is and can do, as the specification calls it (Reconciliation Service API 0.2, section 3). */
record Manifest(
        List<String> versions,
        String name,
        String identifierSpace,
        String schemaSpace,
        String documentation,
        List<TypeView> defaultTypes,
        Address view,
        Preview preview,
        Suggest suggest,
        int batchSize) {

    /** A type, or a property. */
    record TypeView(String id, String name) {}

    /** @param url with {@code {{id}}} in the place of an id */
    record Address(String url) {}

    /** In pixels. */
    record Preview(String url, int width, int height) {}

    /** Where what is typed is completed. */
    record Suggest(Door entity, Door type, Door property) {}

    /** One of these doors. */
    record Door(
            @JsonProperty("service_url") String serviceUrl,
            @JsonProperty("service_path") String servicePath) {}
}
