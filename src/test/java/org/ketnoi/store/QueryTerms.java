package org.ketnoi.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The patterns of a question, and the terms that it names. */
record QueryTerms(List<TriplePath> patterns, List<Node> terms) {
    static QueryTerms of(NamedQuery query) {
        List<TriplePath> patterns = new ArrayList<>();
        List<Node> terms = new ArrayList<>();
        ElementWalker.walk(QueryFactory.create(query.text()).getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.getPattern().forEach(patterns::add);
            }

            @Override
            public void visit(ElementData data) {
                data.getRows().forEach(row -> row.forEach((variable, term) -> terms.add(term)));
            }
        });
        patterns.forEach(pattern -> terms.addAll(List.of(pattern.getPredicate(), pattern.getObject())));
        terms.removeIf(term -> !term.isURI());
        return new QueryTerms(patterns, terms);
    }
}
