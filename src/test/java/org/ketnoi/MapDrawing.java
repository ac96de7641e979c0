package org.ketnoi;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketnoi.MapLayout.Arrow;
import org.ketnoi.MapLayout.Box;
import org.ketnoi.MapLayout.Kind;
import org.ketnoi.MapLayout.Lane;
import org.ketnoi.MapLayout.Place;

/** Draws the map of the ontology as SVG, the same text every time. */
final class MapDrawing {
    private static final double CHIP = 18;
    private static final String INK = "#1d2530";
    private static final String LINE = "#46515e";

    private final StringBuilder svg = new StringBuilder();

    private MapDrawing() {}

    static String draw() {
        MapDrawing drawing = new MapDrawing();
        drawing.head();
        MapLayout.LANES.forEach(drawing::lane);
        MapLayout.PLACES.values().forEach(drawing::place);
        MapLayout.ARROWS.forEach(drawing::line);
        MapLayout.ARROWS.forEach(drawing::sign);
        drawing.legend();
        return drawing.svg.append("</svg>\n").toString();
    }

    private void head() {
        add(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-labelledby="title desc" \
                font-family="'Segoe UI', 'Noto Sans', Roboto, Arial, sans-serif" text-anchor="middle">
                <title id="title">Bản đồ bản thể học KetNoi – Map of the KetNoi ontology</title>
                <desc id="desc">Bên trái là nguồn cung công nghệ, bên phải là nhu cầu, ở giữa là những bên nối hai phía; bên dưới là địa bàn và pháp luật, \
                chuyển giao và đánh giá, bằng chứng và sự đồng ý. On the left the supply of technology, on the right the demand, in the middle those who \
                connect the two; below: places and law, transfers and assessments, evidence and consent.</desc>
                <defs><marker id="tip" viewBox="0 0 10 10" refX="9.5" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">\
                <path d="M0 0.8 L10 5 L0 9.2 Z" fill="%s"/></marker></defs>
                <rect width="%d" height="%d" rx="14" fill="#ffffff"/>
                <rect x="0.5" y="0.5" width="%d" height="%d" rx="14" fill="none" stroke="#c9d0d8"/>
                """,
                MapLayout.WIDTH,
                MapLayout.HEIGHT,
                MapLayout.WIDTH,
                MapLayout.HEIGHT,
                LINE,
                MapLayout.WIDTH,
                MapLayout.HEIGHT,
                MapLayout.WIDTH - 1,
                MapLayout.HEIGHT - 1);
        left(20, 40, 21, "700", INK, "Bản đồ bản thể học KetNoi");
        left(318, 40, 17, "400", "#56616d", "Map of the KetNoi ontology " + MapTerms.version());
    }

    private void lane(Lane lane) {
        Box box = lane.box();
        boolean above = box.y() < MapLayout.HEIGHT / 2.0;
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"12\" fill=\"#f2f5f8\" stroke=\"#dbe1e7\"/>\n",
                box.x(), box.y(), box.width(), box.height());
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"15.5\" fill=\"%s\"><tspan font-weight=\"700\">%s</tspan>"
                        + "<tspan fill=\"#56616d\" dx=\"8\" font-size=\"13.5\">%s</tspan></text>\n",
                box.middle(), above ? box.y() + 29 : box.bottom() - 13, INK, lane.vi(), lane.en());
    }

    private void place(Place place) {
        Box box = place.box();
        Kind kind = place.kind();
        boolean frame = MapLayout.isFrame(place.name());
        add(
                "<g><title>kn:%s</title><rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"9\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.4\"%s/>\n",
                place.name(),
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                kind.fill(),
                kind.stroke(),
                frame ? " fill-opacity=\"0.55\"" : "");
        if (frame) {
            add(
                    "<text x=\"%s\" y=\"%s\" font-size=\"14.5\" fill=\"%s\"><tspan font-weight=\"700\">%s</tspan>"
                            + "<tspan font-size=\"12.5\" dx=\"7\">%s</tspan></text>\n",
                    box.middle(),
                    box.y() + 21,
                    INK,
                    MapTerms.label(place.name(), "vi"),
                    MapTerms.label(place.name(), "en"));
        } else {
            content(place);
        }
        badges(place);
        svg.append("</g>\n");
    }

    private void content(Place place) {
        Box box = place.box();
        double y = box.y() + (box.height() - contentHeight(place)) / 2;
        double big = size(place);
        for (String line : MapText.lines(MapTerms.label(place.name(), "vi"), box.width() - 14, big, true)) {
            y += big * 1.2;
            text(box.middle(), y - 3, big, "700", line);
        }
        for (String line : MapText.lines(english(place.name()), box.width() - 12, big - 2, false)) {
            y += (big - 2) * 1.22;
            text(box.middle(), y - 2, big - 2, "400", line);
        }
        y += 5;
        for (List<String> row : MapMarks.rows(place)) {
            marks(box.middle(), y, row);
            y += 20;
        }
    }

    static double contentHeight(Place place) {
        double width = place.box().width();
        double big = size(place);
        return MapText.lines(MapTerms.label(place.name(), "vi"), width - 14, big, true)
                                .size()
                        * big
                        * 1.2
                + MapText.lines(english(place.name()), width - 12, big - 2, false)
                                .size()
                        * (big - 2)
                        * 1.22
                + 5
                + MapMarks.rows(place).size() * 20.0;
    }

    /** A class whose parent is drawn elsewhere says so. */
    private static String english(String name) {
        return MapTerms.label(name, "en")
                + MapTerms.parent(name)
                        .filter(parent -> MapLayout.frame(name).isEmpty())
                        .map(parent -> " ⊂ " + MapTerms.label(parent, "en"))
                        .orElse("");
    }

    private static double size(Place place) {
        return place.box().height() > 200 || place.name().equals("Technology") ? 18 : 14;
    }

    private void marks(double middle, double y, List<String> row) {
        double x = middle - MapMarks.width(row) / 2;
        for (String mark : row) {
            Kind kind = MapMarks.colours(mark);
            double width = MapMarks.width(mark);
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"16\" rx=\"8\" fill=\"%s\" stroke=\"%s\"/>"
                            + "<text x=\"%s\" y=\"%s\" font-size=\"11\" fill=\"%s\">%s</text>\n",
                    number(x),
                    number(y),
                    number(width),
                    kind.fill(),
                    kind.stroke(),
                    number(x + width / 2),
                    number(y + 11.8),
                    INK,
                    mark);
            x += width + MapMarks.GAP;
        }
    }

    private void badges(Place place) {
        double x = place.box().right() - 15;
        double y = place.box().y();
        if (MapTerms.isRestricted(place.name())) {
            lock(x, y);
            x -= 20;
        }
        if (MapTerms.goesOutFrom("evidence", place.name())) {
            tick(x, y);
        }
    }

    private void lock(double x, double y) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"9\" fill=\"#ffffff\" stroke=\"#8a1f35\"/><path d=\"M%s %s v-1.9 a2.6 2.6 0 0 1 5.2 0 v1.9\" fill=\"none\" stroke=\"#8a1f35\" stroke-width=\"1.4\"/>"
                        + "<rect x=\"%s\" y=\"%s\" width=\"8.4\" height=\"6\" rx=\"1.4\" fill=\"#8a1f35\"/>\n",
                number(x), number(y), number(x - 2.6), number(y - 0.7), number(x - 4.2), number(y - 1.2));
    }

    private void tick(double x, double y) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"8\" fill=\"#4c5a68\" stroke=\"#ffffff\" stroke-width=\"1.5\"/><path d=\"M%s %s l2.4 2.5 l4.2 -4.9\" fill=\"none\" stroke=\"#ffffff\" stroke-width=\"1.7\"/>\n",
                number(x), number(y), number(x - 3.3), number(y + 0.2));
    }

    private void line(Arrow arrow) {
        String path = MapLayout.points(arrow).stream()
                .map(point -> number(point[0]) + " " + number(point[1]))
                .collect(Collectors.joining(" L"));
        add(
                "<path d=\"M%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.7\" stroke-linejoin=\"round\" marker-end=\"url(#tip)\"/>\n",
                path, LINE);
    }

    private void sign(Arrow arrow) {
        Box box = chip(arrow).orElseThrow();
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"#ffffff\" stroke=\"#c3cad2\" stroke-width=\"0.8\"/>\n",
                number(box.x()), number(box.y()), number(box.width()), number(box.height()));
        text(box.middle(), box.y() + 13.2, 12, "500", arrow.property());
    }

    /** The sign with the property's name: on the longest piece of the arrow where it touches no class. */
    static Optional<Box> chip(Arrow arrow) {
        double width = Math.ceil(MapText.width(arrow.property(), 12, false) + 10);
        return MapLayout.pieces(arrow).stream()
                .sorted(Comparator.comparingDouble(piece -> -piece.width() - piece.height()))
                .map(piece ->
                        new Box(piece.middle() - width / 2, piece.y() + piece.height() / 2 - CHIP / 2, width, CHIP))
                .filter(box -> MapLayout.PLACES.values().stream()
                        .noneMatch(place -> place.box().meets(box, 3)))
                .findFirst();
    }

    private void legend() {
        double y = MapLayout.HEIGHT - 38;
        add("<path d=\"M24 %s h34\" stroke=\"%s\" stroke-width=\"1.7\" marker-end=\"url(#tip)\"/>\n", y - 5, LINE);
        left(68, y, 13, "400", INK, "thuộc tính, đọc theo chiều mũi tên · property, read along the arrow");
        add(
                "<rect x=\"520\" y=\"%s\" width=\"36\" height=\"16\" rx=\"8\" fill=\"%s\" stroke=\"%s\"/>\n",
                y - 13, Kind.FIELD.fill(), Kind.FIELD.stroke());
        text(538, y - 1, 11, "400", "field");
        left(
                566,
                y,
                13,
                "400",
                INK,
                "thuộc tính trỏ tới ô cùng màu (xanh dương: một bên bất kỳ) · property to the class of that colour (blue: any party)");
        tick(40, y + 20);
        left(68, y + 25, 13, "400", INK, "có thể nêu bằng chứng (evidence) · may point to its evidence");
        lock(538, y + 22);
        left(566, y + 25, 13, "400", INK, "chỉ hiện khi được công khai · shown only when disclosed");
        add(
                "<rect x=\"962\" y=\"%s\" width=\"30\" height=\"18\" rx=\"4\" fill=\"%s\" fill-opacity=\"0.55\" stroke=\"%s\"/>"
                        + "<rect x=\"967\" y=\"%s\" width=\"20\" height=\"8\" rx=\"2\" fill=\"%s\" stroke=\"%s\"/>\n",
                y + 11, Kind.PARTY.fill(), Kind.PARTY.stroke(), y + 17, Kind.PARTY.fill(), Kind.PARTY.stroke());
        left(1002, y + 25, 13, "400", INK, "ô trong khung, ⊂: lớp con · inside a frame, ⊂: subclass");
    }

    private void text(double x, double y, double size, String weight, String words) {
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\">%s</text>\n",
                number(x), number(y), number(size), weight, INK, words);
    }

    private void left(double x, double y, double size, String weight, String colour, String words) {
        add(
                "<text x=\"%s\" y=\"%s\" font-size=\"%s\" font-weight=\"%s\" fill=\"%s\" text-anchor=\"start\">%s</text>\n",
                number(x), number(y), number(size), weight, colour, words);
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }
}
