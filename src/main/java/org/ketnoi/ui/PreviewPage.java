package org.ketnoi.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.search.web.ThingView;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Names;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /reconcile/preview}: a thing in a few lines, to be shown within the pages of others. */
@Controller
class PreviewPage {
    /** It has neither a form nor a script: who shows it can lead nobody to do anything. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; " + "frame-ancestors *";

    private final Search search;
    private final Names names;

    PreviewPage(Search search, Names names) {
        this.search = search;
        this.names = names;
    }

    @GetMapping("/reconcile/preview")
    String show(@RequestParam String id, Locale language, HttpServletResponse response, Model model) {
        Thing thing = search.find(Ids.read("id", id)).orElseThrow(() -> new NodeNotFoundException(Ids.read("id", id)));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        model.addAttribute("thing", ThingView.of(thing, names, language));
        model.addAttribute(
                "text", Label.choose(thing.texts(), language).map(Label::text).orElse(""));
        return "preview";
    }
}
