package org.ketnoi.identity.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vietnamese names, with and without marks, in the orders in which they are written. Nobody real is meant. */
class PersonNameTest {
    private static final Set<String> FAMILIES = Tables.load().familyNames;

    private static double similarity(String one, String other) {
        double there = PersonName.similarity(PersonName.of(one, FAMILIES), PersonName.of(other, FAMILIES));
        double back = PersonName.similarity(PersonName.of(other, FAMILIES), PersonName.of(one, FAMILIES));
        assertThat(there).isEqualTo(back);
        return there;
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, Nguyen Van An",
        "Nguyễn Văn An, NGUYỄN VĂN AN",
        "Nguyễn Văn An, An Nguyen Van",
        "Nguyễn Văn An, Van An Nguyen",
        "Nguyễn Văn An, An Van Nguyen",
        "Nguyen Van An, An Nguyen Van",
        "Lê Thị Hòa, Lê Thị Hoà",
        "Trần Thủy, Trần Thuỷ",
        "Đỗ Đức Dũng, Do Duc Dung",
        "PGS. TS. Nguyễn Văn An, Nguyễn Văn An",
        "Jane Doe, Doe Jane"
    })
    void theSameName(String one, String other) {
        assertThat(similarity(one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, Nguyễn Văn Ân",
        "Nguyễn Văn An, Nguyễn Văn Ấn",
        "Nguyễn Văn An, Nguyễn An Văn",
        "Trần Văn An, Nguyễn Văn An",
        "Lê Thị Hoa, Lê Thị Hòa",
        "Nguyen Van An, Nguyen Van Anh"
    })
    void anotherName(String one, String other) {
        assertThat(similarity(one, other)).isLessThan(0.5);
    }

    @ParameterizedTest
    @CsvSource({"Nguyễn Văn An, Nguyen An", "Nguyễn Văn An, Nguyen V. An", "Trần Lê Minh Anh, Tran Minh Anh"})
    void aPartOfTheName(String one, String other) {
        assertThat(similarity(one, other)).isBetween(0.5, 0.99);
    }

    @Test
    void aNameAloneIsNeverLinked() {
        Party known = Party.person("x-1", "Nguyễn Văn An");
        Link link = KnownParties.of(List.of(known))
                .link(Party.asked(Party.Kind.PERSON, "An Nguyen Van", Set.of(), Set.of()), Marks.MEASURED, 1);
        assertThat(link.decision()).isEqualTo(Decision.REVIEW);
        assertThat(link.reasons()).extracting(Reason::code).contains(Reason.Code.PERSON_NAME_ALONE);
    }

    @Test
    void aNameWithoutMarksDoesNotMakeTwoOfThemOne() {
        Party an = new Party(
                "x-1",
                Party.Kind.PERSON,
                List.of("Nguyễn Văn An", "Nguyen Van An"),
                Set.of(),
                Set.of(),
                Set.of(),
                java.util.Map.of(),
                Set.of());
        Party other = new Party(
                "x-2",
                Party.Kind.PERSON,
                List.of("Nguyễn Văn Ấn", "Nguyen Van An"),
                Set.of(),
                Set.of(),
                Set.of(),
                java.util.Map.of(),
                Set.of());
        assertThat(KnownParties.of(List.of(an, other)).duplicates(Marks.MEASURED))
                .isEmpty();
    }
}
