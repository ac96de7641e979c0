package org.ketnoi.store.local;

import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.RDFNode;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Row;

/** A row of Jena's answer. */
record SolutionRow(QuerySolution solution) implements Row {
    private Optional<RDFNode> node(String column) {
        return Optional.ofNullable(solution.get(column));
    }

    @Override
    public Optional<Iri> findIri(String column) {
        return node(column)
                .filter(RDFNode::isURIResource)
                .map(node -> Iri.of(node.asResource().getURI()));
    }

    @Override
    public Optional<String> findText(String column) {
        return node(column).map(node -> node.isLiteral() ? node.asLiteral().getLexicalForm() : node.toString());
    }

    @Override
    public Optional<Label> findLabel(String column) {
        return node(column)
                .filter(RDFNode::isLiteral)
                .map(RDFNode::asLiteral)
                .map(literal -> new Label(literal.getLexicalForm(), literal.getLanguage()));
    }
}
