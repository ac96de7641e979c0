package org.ketnoi.ingest.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import tools.jackson.databind.JsonNode;

/**
 * What the cells of a column hold. Days are year-month-day and numbers plain by the time they are checked.
 *
 * @param id IRI of a datatype that is none of XML Schema's, such as that of geometries; its literals bear it
 */
public record Datatype(
        String base,
        Optional<String> id,
        Optional<Pattern> format,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum) {

    static Datatype of(JsonNode json) {
        String base = json.isString() ? json.asString() : json.path("base").asString("string");
        return new Datatype(
                base,
                Optional.of(json.path("@id").asString("")).filter(text -> !text.isEmpty()),
                Optional.of(json.path("format").asString(""))
                        .filter(text -> !text.isEmpty())
                        .map(Pattern::compile),
                number(json.path("minimum")),
                number(json.path("maximum")));
    }

    boolean isDate() {
        return base.equals("date");
    }

    /** Whether values are numbers that may have a fraction. */
    boolean isFraction() {
        return base.equals("decimal") || base.equals("number");
    }

    boolean isNumber() {
        return isFraction() || base.equals("integer");
    }

    boolean isBoolean() {
        return base.equals("boolean");
    }

    /** Whether any text is a value. */
    boolean isText() {
        return base.equals("string") && format.isEmpty();
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        return json.isMissingNode() ? Optional.empty() : Optional.of(new BigDecimal(json.asString()));
    }

    /** As it is named to people: {@code date}, {@code wktLiteral}. */
    String name() {
        return id.map(iri -> iri.replaceAll(".*[/#]", "")).orElse(base);
    }

    /** Whether a text is a value of this type, in its format and range. */
    boolean accepts(String text) {
        if (format.isPresent() && !format.get().matcher(text).matches()) {
            return false;
        }
        return isWritten(text) && (!isNumber() || isInRange(text));
    }

    /** Whether a text is written as values of the base type are. */
    boolean isWritten(String text) {
        return switch (base) {
            case "date" -> isDay(text);
            case "boolean" -> text.equals("true") || text.equals("false");
            case "integer" -> text.matches("[+-]?\\d{1,18}");
            case "decimal", "number" -> text.matches("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)");
            default -> true;
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private boolean isInRange(String text) {
        BigDecimal value = new BigDecimal(text);
        return minimum.filter(least -> value.compareTo(least) < 0).isEmpty()
                && maximum.filter(most -> value.compareTo(most) > 0).isEmpty();
    }

    /** The range as people read it: {@code 0 … 30}. */
    String range() {
        return minimum.map(BigDecimal::toPlainString).orElse("") + " … "
                + maximum.map(BigDecimal::toPlainString).orElse("");
    }

    Node literal(String text, String language) {
        return id.map(iri -> NodeFactory.createLiteralDT(
                        text, TypeMapper.getInstance().getSafeTypeByName(iri)))
                .orElseGet(() -> literalOfBase(text, language));
    }

    private Node literalOfBase(String text, String language) {
        return switch (base) {
            case "date" -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate);
            case "boolean" -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean);
            case "integer" -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
            case "decimal", "number" -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
            default ->
                language.isEmpty()
                        ? NodeFactory.createLiteralString(text)
                        : NodeFactory.createLiteralLang(text, language);
        };
    }
}
