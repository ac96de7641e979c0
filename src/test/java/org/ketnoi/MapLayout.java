package org.ketnoi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where things are on the map of the ontology: the tables to change when a class or an arrow is added. */
final class MapLayout {
    static final int WIDTH = 1404;
    static final int HEIGHT = 1318;
    static final String ANY_PARTY = "Organization";

    /** What a class is drawn as. */
    enum Kind {
        PARTY("#dbe8fa", "#2f62a8"),
        GOODS("#fdebc5", "#a06a07"),
        LINK("#ffffff", "#5b6673"),
        FIELD("#e9e0fa", "#6a46b5"),
        TRANSFER("#fbdfce", "#b0521c"),
        AREA("#d7eedb", "#2a7440"),
        COUNTRY("#d0ecef", "#157482"),
        LAW("#f9dbe0", "#ab3149"),
        EVIDENCE("#e4e8ed", "#4c5a68"),
        CONSENT("#f6ddf1", "#93357f");

        private final String fill;
        private final String stroke;

        Kind(String fill, String stroke) {
            this.fill = fill;
            this.stroke = stroke;
        }

        String fill() {
            return fill;
        }

        String stroke() {
            return stroke;
        }
    }

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {
        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double middle() {
            return x + width / 2;
        }

        boolean meets(Box other, double distance) {
            return x - distance < other.right()
                    && other.x - distance < right()
                    && y - distance < other.bottom()
                    && other.y - distance < bottom();
        }
    }

    /** A part of the map with a heading. */
    record Lane(String vi, String en, Box box) {}

    /** A class at its place; a frame has others in it. */
    record Place(String name, Kind kind, Box box) {}

    enum Side {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /** A property, drawn from one class to another: where on the side it leaves, then in turn how far it goes up or down and across. */
    record Arrow(String property, String from, Side side, String to, double... turns) {}

    /** Columns: left edge and width. */
    private static final Map<String, double[]> COLUMNS = Map.ofEntries(
            column("supply", 30, 310),
            column("supply left", 30, 140),
            column("supply right", 200, 140),
            column("supply most", 118, 222),
            column("in supply", 40, 290),
            column("in supply left", 40, 136),
            column("in supply right", 186, 144),
            column("office", 444, 150),
            column("expert", 616, 150),
            column("intermediary", 788, 150),
            column("authority", 616, 322),
            column("in authority", 626, 302),
            column("demand", 1042, 310),
            column("demand left", 1042, 140),
            column("demand right", 1212, 140),
            column("project", 444, 236),
            column("assessment", 702, 236),
            column("place left", 23, 152),
            column("place right", 195, 152),
            column("consent", 1042, 158),
            column("evidence", 1216, 158));

    /** Rows: upper edge and height. */
    private static final Map<String, double[]> ROWS = Map.ofEntries(
            row("1", 108, 84),
            row("1 to 2", 108, 240),
            row("2", 236, 112),
            row("3", 392, 100),
            row("3 to 4", 392, 248),
            row("4", 536, 104),
            row("5", 684, 108),
            row("in 1", 142, 74),
            row("in 2", 226, 112),
            row("in 5", 712, 72),
            row("6", 886, 88),
            row("7", 1020, 80),
            row("8", 1118, 82),
            row("upper", 886, 134),
            row("lower", 1066, 134),
            row("first third", 886, 102),
            row("second third", 1000, 90),
            row("last third", 1102, 98));

    static final List<Lane> LANES = List.of(
            new Lane("Nguồn cung", "Supply", new Box(16, 62, 338, 744)),
            new Lane("Bên đứng giữa", "Who stands between", new Box(430, 62, 522, 744)),
            new Lane("Nhu cầu", "Demand", new Box(1028, 62, 360, 744)),
            new Lane("Địa bàn và pháp luật", "Places and law", new Box(16, 868, 338, 372)),
            new Lane("Chuyển giao và đánh giá", "Transfers and assessments", new Box(430, 868, 522, 372)),
            new Lane("Bằng chứng và sự đồng ý", "Evidence and consent", new Box(1028, 868, 360, 372)));

    /** The table of classes. */
    static final Map<String, Place> PLACES = places(List.of(
            place("Organization", Kind.PARTY, "supply", "1 to 2"),
            place("ForeignHolder", Kind.PARTY, "in supply", "in 1"),
            place("ResearchOrganization", Kind.PARTY, "in supply left", "in 2"),
            place("University", Kind.PARTY, "in supply right", "in 2"),
            place("TechnologyOffer", Kind.GOODS, "supply most", "3"),
            place("Technology", Kind.GOODS, "supply", "4"),
            place("Patent", Kind.GOODS, "supply left", "5"),
            place("Characteristic", Kind.GOODS, "supply right", "5"),
            place("Post", Kind.LINK, "office", "1"),
            place("Affiliation", Kind.LINK, "expert", "1"),
            place("Cooperation", Kind.LINK, "intermediary", "1"),
            place("RepresentativeOffice", Kind.PARTY, "office", "2"),
            place("Expert", Kind.PARTY, "expert", "2"),
            place("Intermediary", Kind.PARTY, "intermediary", "2"),
            place("TechnologyTrend", Kind.GOODS, "office", "3"),
            place("Expertise", Kind.LINK, "expert", "3"),
            place("Capability", Kind.LINK, "intermediary", "3"),
            place("Event", Kind.LINK, "office", "4"),
            place("Field", Kind.FIELD, "expert", "4"),
            place("OrderHandling", Kind.LINK, "intermediary", "4"),
            place("Meeting", Kind.LINK, "office", "5"),
            place("Authority", Kind.PARTY, "authority", "5"),
            place("ProvincialDepartment", Kind.PARTY, "in authority", "in 5"),
            place("Enterprise", Kind.PARTY, "demand", "1 to 2"),
            place("TechnologyOrder", Kind.GOODS, "demand", "3 to 4"),
            place("Requirement", Kind.GOODS, "demand left", "5"),
            place("OrderAct", Kind.LINK, "demand right", "5"),
            place("AdministrativeChange", Kind.LINK, "place left", "6"),
            place("OrganizationChange", Kind.LINK, "place right", "6"),
            place("AdministrativeUnit", Kind.AREA, "place left", "7"),
            place("Country", Kind.COUNTRY, "place right", "7"),
            place("LegalDocument", Kind.LAW, "place left", "8"),
            place("Programme", Kind.LINK, "place right", "8"),
            place("TransferProject", Kind.TRANSFER, "project", "upper"),
            place("Contract", Kind.TRANSFER, "project", "lower"),
            place("Assessment", Kind.TRANSFER, "assessment", "upper"),
            place("AssessmentScore", Kind.TRANSFER, "assessment", "lower"),
            place("Consent", Kind.CONSENT, "consent", "upper"),
            place("ContactReading", Kind.CONSENT, "consent", "lower"),
            place("Evidence", Kind.EVIDENCE, "evidence", "first third"),
            place("ImportRun", Kind.EVIDENCE, "evidence", "second third"),
            place("IdentityDecision", Kind.EVIDENCE, "evidence", "last third")));

    /** The table of arrows. */
    static final List<Arrow> ARROWS = List.of(
            new Arrow("holder", "Technology", Side.TOP, "Organization", 74),
            new Arrow("offeredBy", "TechnologyOffer", Side.TOP, "Organization", 229),
            new Arrow("technology", "TechnologyOffer", Side.BOTTOM, "Technology", 229),
            new Arrow("patent", "Technology", Side.BOTTOM, "Patent", 100),
            new Arrow("characteristicOf", "Characteristic", Side.TOP, "Technology", 270),
            new Arrow("org:postIn", "Post", Side.BOTTOM, "RepresentativeOffice", 519),
            new Arrow("org:member", "Affiliation", Side.BOTTOM, "Expert", 691),
            new Arrow("reportedBy", "TechnologyTrend", Side.TOP, "RepresentativeOffice", 519),
            new Arrow("expertiseOf", "Expertise", Side.TOP, "Expert", 691),
            new Arrow("capabilityOf", "Capability", Side.TOP, "Intermediary", 863),
            new Arrow("field", "Expertise", Side.BOTTOM, "Field", 691),
            new Arrow("event", "Meeting", Side.TOP, "Event", 519),
            new Arrow("exhibits", "Event", Side.LEFT, "TechnologyOffer", 588, 392, 442),
            new Arrow("handlesOrder", "OrderHandling", Side.RIGHT, "TechnologyOrder", 588),
            new Arrow("forwardedBy", "TechnologyOrder", Side.LEFT, "ProvincialDepartment", 622, 990, 748),
            new Arrow("enterprise", "TechnologyOrder", Side.TOP, "Enterprise", 1197),
            new Arrow("requirementOf", "Requirement", Side.TOP, "TechnologyOrder", 1112),
            new Arrow("actOn", "OrderAct", Side.TOP, "TechnologyOrder", 1282),
            new Arrow("technology", "TransferProject", Side.TOP, "Technology", 474, 830, 185),
            new Arrow("ledTo", "Meeting", Side.BOTTOM, "TransferProject", 519),
            new Arrow("forOrder", "TransferProject", Side.TOP, "TechnologyOrder", 640, 830, 1197),
            new Arrow("assesses", "Assessment", Side.TOP, "Enterprise", 880, 850, 1370, 228),
            new Arrow("project", "Contract", Side.TOP, "TransferProject", 562),
            new Arrow("scoreOf", "AssessmentScore", Side.TOP, "Assessment", 820),
            new Arrow("org:resultingOrganization", "AdministrativeChange", Side.BOTTOM, "AdministrativeUnit", 100),
            new Arrow("underConsent", "ContactReading", Side.TOP, "Consent", 1121));

    /** Properties that are shown in their class, in the colour of the class to which they lead. */
    static final List<String> MARKS = List.of(
            "field",
            "area",
            "servesArea",
            "country",
            "coversCountry",
            "servesCountry",
            "party",
            "participant",
            "handledBy",
            "introduces",
            "assessedBy",
            "holder",
            "consentOf",
            "readingOf",
            "org:heldBy",
            "org:organization",
            "org:resultingOrganization",
            "legalBasis");

    private MapLayout() {}

    private static Map.Entry<String, double[]> column(String name, double x, double width) {
        return Map.entry(name, new double[] {x, width});
    }

    private static Map.Entry<String, double[]> row(String name, double y, double height) {
        return Map.entry(name, new double[] {y, height});
    }

    private static Place place(String name, Kind kind, String column, String row) {
        double[] across = Optional.ofNullable(COLUMNS.get(column)).orElseThrow();
        double[] down = Optional.ofNullable(ROWS.get(row)).orElseThrow();
        return new Place(name, kind, new Box(across[0], down[0], across[1], down[1]));
    }

    private static Map<String, Place> places(List<Place> places) {
        Map<String, Place> all = new LinkedHashMap<>();
        places.forEach(place -> all.put(place.name(), place));
        return all;
    }

    static Place at(String name) {
        return Optional.ofNullable(PLACES.get(name)).orElseThrow();
    }

    /** The class in whose frame this one is drawn. */
    static Optional<String> frame(String name) {
        return MapTerms.parent(name).filter(parent -> at(parent).box().meets(at(name).box(), 0));
    }

    static boolean isFrame(String name) {
        return PLACES.keySet().stream()
                .anyMatch(other -> frame(other).filter(name::equals).isPresent());
    }

    /** The corners of an arrow, as flat pairs of x and y turned into points. */
    static List<double[]> points(Arrow arrow) {
        Box from = at(arrow.from()).box();
        Box to = at(arrow.to()).box();
        boolean upright = arrow.side() == Side.TOP || arrow.side() == Side.BOTTOM;
        double[] turns = arrow.turns();
        double x = upright ? turns[0] : arrow.side() == Side.LEFT ? from.x() : from.right();
        double y = upright ? arrow.side() == Side.TOP ? from.y() : from.bottom() : turns[0];
        List<double[]> points = new ArrayList<>(List.of(new double[] {x, y}));
        for (int turn = 1; turn < turns.length; turn++, upright = !upright) {
            x = upright ? x : turns[turn];
            y = upright ? turns[turn] : y;
            points.add(new double[] {x, y});
        }
        points.add(
                upright
                        ? new double[] {x, y < to.y() ? to.y() : to.bottom()}
                        : new double[] {x < to.x() ? to.x() : to.right(), y});
        return points;
    }

    /** The pieces of an arrow, as thin boxes. */
    static List<Box> pieces(Arrow arrow) {
        List<double[]> points = points(arrow);
        List<Box> pieces = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            double[] a = points.get(i - 1);
            double[] b = points.get(i);
            pieces.add(
                    new Box(Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])));
        }
        return pieces;
    }
}
