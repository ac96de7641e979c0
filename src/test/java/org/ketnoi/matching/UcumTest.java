package org.ketnoi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are converted between units of one quantity, and of no other. */
class UcumTest {
    @ParameterizedTest
    @CsvSource({
        "600, MPa, bar, 6000",
        "1, kg/h, g/s, 0.2777777778",
        "1, t/d, kg/h, 41.6666666667",
        "1, m3/d, L/h, 41.6666666667",
        "1, kW.h/kg, kJ/g, 3.6",
        "25, Cel, K, 298.15",
        "300, K, Cel, 26.85",
        "5, %, kg/kg, 0.05",
        "100, [ppm], %, 0.01",
        "2, a, d, 730.5",
        "3, um, mm, 0.003",
        "40, L/kg, m3/t, 40",
        "24, {piece}/d, {piece}/h, 1",
        "1, m2, cm2, 10000"
    })
    void convertsWithinAQuantity(double value, String from, String to, double expected) {
        assertThat(Ucum.convert(value, from, to).orElseThrow()).isCloseTo(expected, within(expected * 1e-9));
        assertThat(Ucum.convert(expected, to, from).orElseThrow()).isCloseTo(value, within(Math.abs(value) * 1e-6));
    }

    @ParameterizedTest
    @CsvSource({"kg, m", "{piece}/d, {person}/d", "bar, kg/h", "dB[SPL], %", "{VND}, {USD}", "nonsense, rubbish"})
    void comparesNothingOfDifferentQuantities(String from, String to) {
        assertThat(Ucum.convert(1, from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dB[SPL]", "{VND}", "nonsense", "Cel"})
    void aUnitIsItself(String unit) {
        assertThat(Ucum.convert(7, unit, unit).orElseThrow()).isEqualTo(7);
    }
}
