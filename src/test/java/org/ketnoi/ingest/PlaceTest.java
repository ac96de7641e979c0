package org.ketnoi.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({"1,A1", "3,C1", "26,Z1", "27,AA1", "52,AZ1", "53,BA1", "200,GR1", "702,ZZ1", "703,AAA1", "16384,XFD1"})
    void cellsAreNamedAsSpreadsheetsNameThem(int column, String cell) {
        assertThat(new Place("", 1, column).cell()).contains(cell);
    }

    @Test
    void aRowOrAFileIsNoCell() {
        assertThat(Place.ofRow(12).cell()).isEmpty();
        assertThat(Place.ofRow(0).at(3).cell()).isEmpty();
    }
}
