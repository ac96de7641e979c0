package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Desk.request;
import static org.ketnoi.ingest.ImportReport.Outcome.COMMITTED;
import static org.ketnoi.ingest.ImportReport.Outcome.REFUSED;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeopleCheckTest {
    private static final String COUNTRIES = """
            id,name_vi,name_en,code
            VN,Việt Nam,Viet Nam,VN
            KR,Hàn Quốc,South Korea,KR
            """;
    private static final String EXPERTS = """
            id,name,languages,country,email,phone,disclosure
            x-1,Trần Thị Bình,vi;en,VN,binh@lab.example,+84 000 000 001,public
            x-2,Kim Ha-neul,ko,KR,,,registered
            """;
    private static final String CONSENTS = """
            id,expert,purposes,covers,text_vi,from
            c-1,x-1,matching-contact,rdfs:label;schema:email;schema:telephone,Tôi đồng ý.,2025-01-01
            c-2,x-2,matching-contact,rdfs:label,Tôi đồng ý.,2025-01-01
            """;

    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void nobodyComesInWithoutAConsentThatHolds() {
        desk.with(request("countries.csv", COUNTRIES));

        assertThat(Told.findings(desk.take("experts.csv", EXPERTS).findings()))
                .containsExactly("2 - person-without-consent [expert/x-1]", "3 - person-without-consent [expert/x-2]");
        String ended = CONSENTS.replace("from", "from,until").replace("2025-01-01", "2025-01-01,2026-01-01");
        assertThat(desk.importer()
                        .run(List.of(request("experts.csv", EXPERTS), request("consents.csv", ended)))
                        .getFirst()
                        .outcome())
                .isEqualTo(REFUSED);
        assertThat(desk.importer()
                        .run(List.of(request("experts.csv", EXPERTS), request("consents.csv", CONSENTS)))
                        .getFirst()
                        .outcome())
                .isEqualTo(COMMITTED);
    }

    @Test
    void aWithdrawnConsentDoesNotComeToLifeAgainByAFile() {
        desk.with(request("countries.csv", COUNTRIES), request("consents.csv", CONSENTS));
        desk.with(request(
                "withdrawn.csv",
                CONSENTS.replace("from", "from,withdrawn").replace(",2025-01-01", ",2025-01-01,2026-01-01")));

        assertThat(desk.importer()
                        .run(List.of(request("experts.csv", EXPERTS), request("consents.csv", CONSENTS + "\n")))
                        .getFirst()
                        .outcome())
                .isEqualTo(REFUSED);
    }
}
