package org.ketnoi.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of a handful of parties a name means. */
class KnownPartiesTest {
    private static final List<Party> PARTIES = List.of(
            organization("graz-tu", "Graz University of Technology", "AT", "Technische Universität Graz", "TU Graz"),
            organization("graz", "University of Graz", "AT", "Karl-Franzens-Universität Graz"),
            organization("padua", "University of Padua", "IT", "Università degli Studi di Padova"),
            organization("copenhagen", "University of Copenhagen", "DK", "Københavns Universitet"),
            organization("copenhagen-city", "Copenhagen Municipality", "DK", "Københavns Kommune"),
            organization("siemens", "Siemens (Germany)", "DE", "Siemens"),
            organization("siemens-at", "Siemens (Austria)", "AT", "Siemens"),
            organization("ceramics", "Fraunhofer Institute for Ceramic Technologies and Systems", "DE"),
            organization("solar", "Fraunhofer Institute for Solar Energy Systems", "DE"),
            organization("paris-6", "Université Paris 6", "FR"),
            organization("clinic", "Greifswald University Hospital", "DE", "Universitätsklinikum Greifswald"),
            organization(
                    "bk-hn", "Trường Đại học Bách khoa Hà Nội", "VN", "Hanoi University of Science and Technology"),
            organization("vast", "Viện Hàn lâm Khoa học và Công nghệ Việt Nam", "VN"),
            organization("sonha", "Công ty cổ phần Cơ khí Sơn Hà", "VN"),
            organization("sonha-2", "Công ty TNHH Cơ khí Sơn Hải", "VN"),
            organization("gia-lai", "Sở Khoa học và Công nghệ tỉnh Gia Lai", "VN"),
            organization("lang-son", "Sở Khoa học và Công nghệ tỉnh Lạng Sơn", "VN"),
            organization("berlin", "Bộ phận đại diện tại Đức", "VN"),
            organization("most", "Ministry of Science and Technology", "VN", "Bộ Khoa học và Công nghệ"));

    private static final KnownParties KNOWN = KnownParties.of(PARTIES);

    private static Party organization(String id, String name, String country, String... others) {
        List<String> names = new ArrayList<>(List.of(name));
        names.addAll(List.of(others));
        return Party.organization(id, names, country);
    }

    private static Link link(String name, String country) {
        return KNOWN.link(
                Party.asked(Party.Kind.ORGANIZATION, name, country.isEmpty() ? Set.of() : Set.of(country), Set.of()),
                Marks.MEASURED,
                3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TECHNISCHE UNIVERSITAET GRAZ           | AT | graz-tu",
                "Graz Technical University              | AT | graz-tu",
                "UNIVERSITA' DEGLI STUDI DI PADOVA      | IT | padua",
                "Universitat Padua                      | IT | padua",
                "KOBENHAVNS UNIVERSITET                 | DK | copenhagen",
                "KØBENHAVNS KOMMUNE                     | DK | copenhagen-city",
                "SIEMENS AKTIENGESELLSCHAFT             | DE | siemens",
                "Truong Dai hoc Bach khoa Ha Noi        | VN | bk-hn",
                "Đại học Bách khoa Hà Nội               | VN | bk-hn",
                "TRƯỜNG ĐH BÁCH KHOA HÀ NỘI             | VN | bk-hn",
                "HANOI UNIVERSITY OF SCIENCE & TECHNOLOGY | VN | bk-hn",
                "Vien Han lam KH&CN Viet Nam            | VN | vast",
                "CTCP Cơ khí Sơn Hà                     | VN | sonha",
                "Cong ty Co phan Co khi Son Ha          | VN | sonha",
                "Bo Khoa hoc va Cong nghe               | VN | most",
            })
    void aNameInAnotherFormIsLinked(String name, String country, String id) {
        Link link = link(name, country);
        assertThat(link.best().orElseThrow().party().id()).isEqualTo(id);
        assertThat(link.decision()).as("%s", link.reasons()).isEqualTo(Decision.LINKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siemens                                | FR",
                "UNIVERSITÉ PARIS 8                     | FR",
                "Universität Greifswald                 | DE",
                "Fraunhofer Institute for Wind Energy Systems | DE",
                "Medical University of Graz             | AT",
                "University of Copenhagen Hospital      | DK",
                "University of Padua                    | US",
                "Copenhagen Business School             | DK",
                "Hanoi University                       | VN",
                "Ministry of Science and Technology     | KR",
                "Công ty cổ phần Cơ khí Sơn Hạ          | VN",
                "Trường Đại học Bách khoa Đà Nẵng       | VN",
                "Công ty cổ phần Cơ khí Hà Sơn          | VN",
                "Sở Khoa học và Công nghệ tỉnh Lai Châu | VN",
                "Sở Khoa học và Công nghệ tỉnh Sơn La   | VN",
                "Bộ phận đại diện tại Hàn Quốc          | VN",
            })
    void aNeighbourIsNotLinked(String name, String country) {
        Link link = link(name, country);
        assertThat(link.decision()).as("%s", link).isNotEqualTo(Decision.LINKED);
    }

    @Test
    void equallyGoodCandidatesAreLeftToAPerson() {
        assertThat(link("Siemens", "").decision()).isNotEqualTo(Decision.LINKED);
    }

    @Test
    void somethingElseHasNoCandidate() {
        assertThat(link("Bakery of the Seven Hills", "IT").decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void theSameIsTheSame() {
        for (Party party : PARTIES) {
            assertThat(KNOWN.compare(party, party).score()).isEqualTo(1);
            Party asked = Party.asked(Party.Kind.ORGANIZATION, party.label(), Set.of(), Set.of());
            assertThat(KNOWN.compare(asked, asked).similarity())
                    .as(party.label())
                    .isEqualTo(1);
        }
    }

    @Test
    void itDoesNotMatterWhichComesFirst() {
        for (Party one : PARTIES) {
            for (Party other : PARTIES) {
                Comparison there = KNOWN.compare(one, other);
                Comparison back = KNOWN.compare(other, one);
                assertThat(there.score()).isCloseTo(back.score(), within(1e-9));
                assertThat(there.similarity()).isCloseTo(back.similarity(), within(1e-9));
                assertThat(there.needsEyes()).isEqualTo(back.needsEyes());
            }
        }
    }

    @Test
    void theOrderOfWordsDoesNotMatter() {
        long seed = 20261123;
        Random random = new Random(seed);
        for (String name : List.of("Zirkon Fenwick Mellora Quarz", "Alpenrose Bahnweiler Institut Morgenstern")) {
            List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
            Collections.shuffle(words, random);
            Party one = Party.asked(Party.Kind.ORGANIZATION, name, Set.of(), Set.of());
            Party other = Party.asked(Party.Kind.ORGANIZATION, String.join(" ", words), Set.of(), Set.of());
            assertThat(KNOWN.compare(one, other).similarity())
                    .as("seed %d: %s", seed, words)
                    .isEqualTo(1);
        }
    }

    @Test
    void anIdDecides() {
        Party one = new Party(
                "a",
                Party.Kind.ORGANIZATION,
                List.of("Tra Giang Dyeing"),
                Set.of(),
                Set.of("VN"),
                Set.of(),
                Map.of(IdScheme.TAX_CODE, Set.of("9900-000 001")),
                Set.of());
        Party same = new Party(
                "b",
                Party.Kind.ORGANIZATION,
                List.of("Nhuộm Trà Giang Mới"),
                Set.of(),
                Set.of("VN"),
                Set.of(),
                Map.of(IdScheme.TAX_CODE, Set.of("9900000001")),
                Set.of());
        Party other = new Party(
                "c",
                Party.Kind.ORGANIZATION,
                List.of("Tra Giang Dyeing"),
                Set.of(),
                Set.of("VN"),
                Set.of(),
                Map.of(IdScheme.TAX_CODE, Set.of("9900000002")),
                Set.of());
        KnownParties known = KnownParties.of(List.of(one, same, other));
        assertThat(known.compare(one, same).score()).isGreaterThan(0.95);
        assertThat(known.compare(one, other).score()).isLessThan(0.2);
        assertThat(known.duplicates(Marks.MEASURED)).hasSize(1).first().satisfies(pair -> {
            assertThat(pair.one().id()).isEqualTo("a");
            assertThat(pair.other().id()).isEqualTo("b");
        });
    }

    @Test
    void typingErrorsAreForgiven() {
        assertThat(link("Karl-Franzens-Universitat Gratz", "AT")
                        .best()
                        .orElseThrow()
                        .party()
                        .id())
                .isEqualTo("graz");
        Party asked = Party.asked(
                Party.Kind.ORGANIZATION,
                "Fraunhoffer Institute for Ceramic Technologies and Systems",
                Set.of("DE"),
                Set.of());
        assertThat(KNOWN.link(asked, Marks.MEASURED, 1).decision()).isEqualTo(Decision.LINKED);
    }

    @Test
    void tenThousandPartiesAreComparedWithEachOther() {
        Random random = new Random(7);
        List<Party> many = new ArrayList<>();
        for (int at = 0; at < 10_000; at++) {
            String name = word(random) + " " + word(random) + " "
                    + List.of("GmbH", "University", "Institute").get(at % 3);
            many.add(Party.organization(
                    "m-" + at, List.of(name), List.of("DE", "VN", "KR").get(at % 3)));
        }
        many.add(Party.organization("twin", List.of(many.getFirst().label().replace("GmbH", "AG")), "DE"));
        assertThat(KnownParties.of(many).duplicates(Marks.MEASURED))
                .anyMatch(pair ->
                        pair.one().id().equals("m-0") && pair.other().id().equals("twin"));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < 4; at++) {
            word.append("bdfgklmnprstv".charAt(random.nextInt(13))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }
}
