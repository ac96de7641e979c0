package org.ketnoi.ingest.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Provenance;
import org.ketnoi.ingest.Staging;

/**
 * Research projects of the European Union (https://cordis.europa.eu), one a row, with lists of participants in cells.
 * A project is evidence: of a cooperation between its coordinator and each participant, for the time of the project.
 * Participants have no tie among each other: most of them never work together in a consortium of thirty.
 */
public final class CordisFormat implements FileFormat {
    private static final Set<String> COLUMNS = Set.of(
            "id", "title", "startDate", "coordinator", "coordinatorCountry", "participants", "participantCountries");
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private final Map<String, String> countryCodes = Mapping.load("cordis-countries", "code", "country").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("code"), row -> row.text("country")));

    @Override
    public String name() {
        return "cordis";
    }

    @Override
    public Set<String> endings() {
        return Set.of();
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        List<CordisProject> projects = PublishedTable.read(file, COLUMNS, name(), staging).stream()
                .map(row -> new CordisProject(row, countryCodes))
                .toList();
        Map<Node, String> countries = countries(projects);
        Set<String> ids = new HashSet<>();
        for (CordisProject project : projects) {
            if (ids.add(project.id())) {
                project.tell(countries, staging);
            } else {
                staging.report(Finding.of(project.row().number(), "id", "duplicate-row", project.id()));
            }
        }
        staging.state(new Provenance(
                "CORDIS, European Union, https://cordis.europa.eu; selection of MaastrichtU-IDS/clean-technologies-nlp",
                LICENCE,
                projects.stream()
                        .flatMap(project -> project.start().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                false,
                "automatic",
                0.95));
    }

    /** Where parties are; what is said of one as a coordinator goes before what is said of it as a participant. */
    private static Map<Node, String> countries(List<CordisProject> projects) {
        Map<Node, String> countries = new HashMap<>();
        Stream.concat(
                        projects.stream().map(CordisProject::coordinator),
                        projects.stream().flatMap(project -> project.participants().stream()))
                .forEach(party -> party.country().ifPresent(country -> countries.putIfAbsent(party.node(), country)));
        return countries;
    }
}
