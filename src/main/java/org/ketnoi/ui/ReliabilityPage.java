package org.ketnoi.ui;

import java.util.Locale;
import org.ketnoi.transfer.web.ReliabilityTeller;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /reliability}: the kinds of links, how much each counts, and what recorded outcomes say about it. */
@Controller
class ReliabilityPage {
    private final ReliabilityTeller teller;

    ReliabilityPage(ReliabilityTeller teller) {
        this.teller = teller;
    }

    @GetMapping("/reliability")
    String kinds(Locale language, Model model) {
        model.addAttribute("view", teller.tell(language));
        return "reliability";
    }
}
