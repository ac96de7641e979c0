package org.ketnoi.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a name when it is read. */
class NameReaderTest {
    private static final NameReader READER = NameReader.create();

    private static ReadName read(String name) {
        return READER.read(name, false).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Siemens AG                                  | siemens",
                "ETT S.p.A.                                  | ett",
                "NOVOZYMES A/S                               | novozymes",
                "Robert Bosch Gesellschaft mit beschränkter Haftung | robert bosch",
                "Savonia Oy                                  | savonia",
                "ACME, spol. s r.o.                          | acme",
                "Công ty TNHH Dệt Lụa Mây                    | textile lua may",
                "CÔNG TY CỔ PHẦN Mây Diêm                    | may diem",
                "Công ty TNHH MTV Mây Diêm                   | may diem",
                "May Diem Joint Stock Company                | may diem",
                "May Diem Co., Ltd.                          | may diem",
                "Universität zu Köln                         | university place:cologne",
                "Università degli Studi di Milano            | university place:milan",
                "Trường Đại học Cần Thơ                      | university place:cantho",
                "Forschungszentrum Jülich GmbH               | centre research julich",
                "JUELICH                                     | julich",
                "Thales (France)                             | thales",
                "Deutsches Zentrum für Luft                  | country:DE centre luft",
                "B.A.U.M. Consult GmbH                       | baum consulting",
                "NIBIO - NORSK INSTITUTT FOR BIOOKONOMI      | country:NO institute biookonomi",
                "INSTITUTO DE X YTO - INTA                   | institute x yto",
            })
    void wordsThatTell(String name, String keys) {
        assertThat(read(name).tokens().stream().map(Token::key).collect(Collectors.joining(" ")))
                .isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NIBIO - NORSK INSTITUTT FOR BIOOKONOMI      | nibio",
                "Research Institute for Gas (ERIG)           | erig",
                "KONINKLIJK NEDERLANDS METEOROLOGISCH INSTITUUT-KNMI | knmi",
                "United Nations Educational Organization -UNESCO | unesco",
            })
    void shortNamesBesideTheLongOne(String name, String acronym) {
        assertThat(read(name).acronyms()).containsExactly(acronym);
    }

    @ParameterizedTest
    @CsvSource({"Stam S.r.l., IT", "Etac AB, SE", "Fahrenheit GmbH, DE", "Công ty TNHH Dệt, VN"})
    void theLegalFormTellsTheCountry(String name, String country) {
        assertThat(read(name).legalCountries()).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"Hòa, Hoà", "Thủy, Thuỷ", "hóa, hoá"})
    void bothPlacesOfATone(String one, String other) {
        assertThat(Folding.marked(one)).isEqualTo(Folding.marked(other));
        assertThat(Folding.bare(one)).isEqualTo(Folding.bare(other));
    }
}
