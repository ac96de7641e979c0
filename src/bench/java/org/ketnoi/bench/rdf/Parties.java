package org.ketnoi.bench.rdf;

import java.time.LocalDate;
import java.util.List;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Draw;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/** Says of each party what the shapes ask for and what decides on contact. */
final class Parties {
    private static final String LANGUAGE = "https://schema.org/knowsLanguage";
    private static final String SOURCE = "http://purl.org/dc/terms/source";
    private static final String MADE_UP = "Made up for a benchmark";
    private static final List<String> LANGUAGES = List.of("vi", "en", "ko", "ja", "de", "fr", "zh", "ru");
    private static final List<String> INDUSTRIES = List.of("01", "10", "13", "22", "25", "26", "28");
    private static final List<String> KINDS =
            List.of("technology-exchange", "consultancy", "trading-centre", "promotion-and-support-centre");
    private static final List<String> CONSENTED = List.of(
            "http://www.w3.org/2000/01/rdf-schema#label",
            LANGUAGE,
            Iri.ONTOLOGY + "area",
            Iri.ONTOLOGY + "country",
            Iri.ONTOLOGY + "disclosure",
            Iri.ONTOLOGY + "expertiseOf",
            Iri.ONTOLOGY + "party",
            Iri.ONTOLOGY + "participant",
            Iri.ONTOLOGY + "handledBy",
            "http://www.w3.org/ns/org#member");

    private final World world;
    private final Census census;
    private final Names names;
    private final Triples out;

    Parties(World world, Names names, Triples out) {
        this.world = world;
        this.census = world.census();
        this.names = names;
        this.out = out;
    }

    void holder(int holder) {
        begin(holder, "ForeignHolder", "Hãng", "Company").link("country", names.country(world.countryOf(holder)));
        out.is("Organization");
        contact(holder);
    }

    void enterprise(int enterprise) {
        begin(enterprise, "Enterprise", "Xưởng", "Works").link("area", names.area(world.areaOf(enterprise)));
        out.is("Organization").concept("industry", "industry", INDUSTRIES.get(enterprise % INDUSTRIES.size()));
        contact(enterprise);
    }

    private void contact(int party) {
        boolean accepts = world.dice().unit(Draw.CONSENT, party) < 0.2;
        out.flag("acceptsDirectContact", accepts);
        if (accepts) {
            out.concept("selfCovers", "stage", "negotiate").concept("selfCovers", "stage", "contract");
        }
    }

    void expert(int expert) {
        begin(expert, "Expert", "Chuyên gia", "Expert")
                .link("area", names.area(world.areaOf(expert)))
                .link("country", Iri.entity("country", "VN"))
                .concept("disclosure", "disclosure", "public");
        consent(expert);
    }

    private void consent(int expert) {
        out.about(Names.own("consent", census.index(expert)))
                .is("Consent")
                .link("consentOf", names.of(expert))
                .iri(
                        "https://w3id.org/dpv#hasPurpose",
                        Iri.concept("consent-purpose", "public-profile").value())
                .text(Iri.ONTOLOGY + "consentText", "Tôi đồng ý. (Hư cấu.)", "vi")
                .text(Iri.ONTOLOGY + "consentText", "I agree. (Fictional.)", "en")
                .date(Iri.ONTOLOGY + "validFrom", LocalDate.of(2014, 1, 1));
        CONSENTED.forEach(property -> out.iri(Iri.ONTOLOGY + "coversProperty", property));
    }

    void intermediary(int intermediary) {
        begin(intermediary, "Intermediary", "Trung tâm", "Centre")
                .link("area", names.area(world.areaOf(intermediary)))
                .link("country", Iri.entity("country", "VN"))
                .concept("intermediaryType", "intermediary-type", KINDS.get(intermediary % KINDS.size()));
    }

    void office(int office) {
        begin(office, "RepresentativeOffice", "Bộ phận đại diện", "Office")
                .link("coversCountry", names.country(world.countryOf(office)))
                .plain(SOURCE, MADE_UP);
    }

    private Triples begin(int party, String className, String vietnamese, String english) {
        Type type = census.type(party);
        int index = party - census.first(type);
        out.about(names.of(party)).is(className).named(vietnamese + " số " + index, english + " number " + index);
        int known = world.languagesOf(party);
        for (int bit = 0; bit < LANGUAGES.size(); bit++) {
            if ((known >> bit & 1) != 0) {
                out.plain(LANGUAGE, LANGUAGES.get(bit));
            }
        }
        return out;
    }
}
