package org.ketnoi.store.local;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Decimal numbers in the one form in which the database gives them back. TDB2 keeps a decimal as digits and scale, so
 * that {@code 4} and {@code 4.0} are two values to it, but writes both as {@code 4.0}: what was read is not found again
 * where {@code 4} was written.
 */
public final class Decimals {
    private Decimals() {}

    /** The statement with its decimal in that form; the same statement when its object is none. */
    public static Triple canonical(Triple triple) {
        Node object = canonical(triple.getObject());
        return object.equals(triple.getObject())
                ? triple
                : Triple.create(triple.getSubject(), triple.getPredicate(), object);
    }

    /** The number in that form; any other node as it is. */
    public static Node canonical(Node node) {
        boolean decimal = node.isLiteral()
                && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())
                && node.getLiteral().isWellFormed();
        return decimal ? NodeFactory.createLiteralDT(form(node.getLiteralLexicalForm()), XSDDatatype.XSDdecimal) : node;
    }

    private static String form(String text) {
        BigDecimal number = new BigDecimal(text.strip()).stripTrailingZeros();
        return number.scale() > 0 ? number.toPlainString() : number.setScale(1).toPlainString();
    }
}
