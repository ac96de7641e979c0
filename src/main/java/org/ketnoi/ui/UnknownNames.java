package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.web.Named;
import org.ketnoi.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page for a name that nothing has, with the names that come near. */
@Component
class UnknownNames {
    private final Problems problems;

    UnknownNames(Problems problems) {
        this.problems = problems;
    }

    ModelAndView page(Iri name, List<Named> near, Locale language) {
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(HttpStatus.NOT_FOUND);
        page.addObject("problem", problems.of(new NodeNotFoundException(name), language));
        page.addObject("near", near);
        return page;
    }
}
