package org.ketnoi.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.match.IdScheme;
import org.ketnoi.identity.match.Party;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organisations of the Research Organization Registry, schema version 2, without a store: to link against the file. */
public final class RorParties {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PREFIX = "https://ror.org/";

    private RorParties() {}

    /**
     * The parties of a file, one JSON object a line; each bears the registry's id.
     *
     * @throws UnreadableFileException when a line is no record of the registry
     */
    public static List<Party> read(String file, String text) {
        List<Party> parties = new ArrayList<>();
        int row = 0;
        for (String line : text.lines().toList()) {
            row++;
            if (!line.isBlank()) {
                parties.add(party(file, line, row));
            }
        }
        return parties;
    }

    private static Party party(String file, String line, int row) {
        try {
            JsonNode record = JSON.readTree(line);
            if (record.path("id").asString("").startsWith(PREFIX)
                    && record.path("names").isArray()) {
                return party(record);
            }
        } catch (tools.jackson.core.JacksonException e) {
            throw new UnreadableFileException(file, row, e);
        }
        throw new UnreadableFileException(file, row);
    }

    private static Party party(JsonNode record) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        Set<String> acronyms = new HashSet<>();
        record.path("names").forEach(name -> {
            if (kinds(name).contains("ror_display")) {
                names.add(name.path("value").asString());
            }
        });
        record.path("names").forEach(name -> {
            Set<String> kinds = kinds(name);
            (kinds.equals(Set.of("acronym")) ? acronyms : names)
                    .add(name.path("value").asString());
        });
        Set<String> countries = new HashSet<>();
        Set<String> places = new HashSet<>();
        record.path("locations").forEach(location -> {
            add(countries, location.path("geonames_details").path("country_code"));
            add(places, location.path("geonames_details").path("name"));
        });
        String id = record.path("id").asString();
        return new Party(
                id,
                Party.Kind.ORGANIZATION,
                List.copyOf(names),
                acronyms,
                countries,
                places,
                Map.of(IdScheme.ROR, Set.of(id), IdScheme.WEBSITE, websites(record)),
                parents(record));
    }

    private static Set<String> kinds(JsonNode name) {
        Set<String> kinds = new HashSet<>();
        name.path("types").forEach(type -> kinds.add(type.asString()));
        return kinds;
    }

    private static void add(Set<String> values, JsonNode value) {
        if (!value.asString("").isEmpty()) {
            values.add(value.asString());
        }
    }

    private static Set<String> websites(JsonNode record) {
        Set<String> hosts = new HashSet<>();
        record.path("links").forEach(link -> {
            if (link.path("type").asString("").equals("website")) {
                hosts.add(link.path("value").asString(""));
            }
        });
        return hosts;
    }

    private static Set<String> parents(JsonNode record) {
        Set<String> parents = new HashSet<>();
        record.path("relationships").forEach(relation -> {
            if (relation.path("type").asString("").equals("parent")) {
                parents.add(relation.path("id").asString(""));
            }
        });
        return parents;
    }

    /** The IRI under which the import of the registry puts an organisation into the graph. */
    public static Iri iri(String rorId) {
        return Iri.entity("organization", "ror-" + rorId.substring(PREFIX.length()));
    }
}
