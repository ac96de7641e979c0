package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.MapLayout.Arrow;
import org.ketnoi.MapLayout.Box;
import org.ketnoi.MapLayout.Place;

/** The map of the ontology shows every class, draws only what the ontology says, and can be read. */
class OntologyMapTest {
    private static final Path FILE = Path.of("ontology", "map.svg");

    static List<Arrow> arrows() {
        return MapLayout.ARROWS;
    }

    static List<Place> places() {
        return List.copyOf(MapLayout.PLACES.values());
    }

    @Test
    void everyClassHasItsPlace() {
        assertThat(MapLayout.PLACES.keySet())
                .as(
                        "classes of ketnoi.ttl and places in the table of MapLayout: give each class a place, and take away what is gone")
                .containsExactlyInAnyOrderElementsOf(MapTerms.classes());
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void everyArrowIsInTheOntology(Arrow arrow) {
        assertThat(MapTerms.isMentioned(arrow.property()))
                .as("it is a property")
                .isTrue();
        assertThat(MapTerms.goesOutFrom(arrow.property(), arrow.from()))
                .as("its domain")
                .isTrue();
        assertThat(MapTerms.leadsTo(arrow.property(), arrow.to()))
                .as("its range")
                .isTrue();
    }

    @Test
    void everyMarkIsInTheOntology() {
        assertThat(MapLayout.MARKS).allMatch(MapTerms::isMentioned);
    }

    @ParameterizedTest
    @MethodSource("places")
    void itsTextHasRoomAndItTouchesNoOther(Place place) {
        if (!MapLayout.isFrame(place.name())) {
            assertThat(MapDrawing.contentHeight(place))
                    .as("height of the text")
                    .isLessThan(place.box().height() - 4);
        }
        for (Place other : places()) {
            boolean apart =
                    other.equals(place) || isInside(place.name(), other.name()) || isInside(other.name(), place.name());
            assertThat(apart || !place.box().meets(other.box(), 6))
                    .as("room between it and %s", other.name())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void itRunsThroughNoOtherClass(Arrow arrow) {
        for (Place place : places()) {
            if (place.name().equals(arrow.from())
                    || place.name().equals(arrow.to())
                    || isInside(arrow.to(), place.name())) {
                continue;
            }
            assertThat(MapLayout.pieces(arrow))
                    .as("way past %s", place.name())
                    .noneMatch(piece -> piece.meets(place.box(), 4));
        }
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void itsSignLiesFree(Arrow arrow) {
        Box sign = MapDrawing.chip(arrow).orElseThrow(() -> new AssertionError("no room for its sign"));
        for (Arrow other : arrows()) {
            if (!other.equals(arrow)) {
                assertThat(MapDrawing.chip(other).orElseThrow().meets(sign, 2))
                        .as("sign of %s", other.property())
                        .isFalse();
                assertThat(MapLayout.pieces(other))
                        .as("line of %s", other.property())
                        .noneMatch(piece -> piece.meets(sign, 2));
            }
        }
    }

    private static boolean isInside(String name, String frame) {
        return MapLayout.frame(name).filter(frame::equals).isPresent();
    }

    /** Written here; when it was not up to date this fails once, and what it should be lies there. */
    @Test
    void theMapIsDrawnAnew() throws IOException {
        String before = Files.exists(FILE) ? Files.readString(FILE) : "";
        Files.write(FILE, MapDrawing.draw().getBytes(StandardCharsets.UTF_8));
        assertThat(before).as("%s was stale and has been drawn anew", FILE).isEqualTo(MapDrawing.draw());
    }
}
