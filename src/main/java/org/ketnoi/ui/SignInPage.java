package org.ketnoi.ui;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Callers;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /login}: where a key is shown, and where somebody who is signed in sees as whom. */
@Controller
class SignInPage {
    private final Callers callers;
    private final Names names;

    SignInPage(Callers callers, Names names) {
        this.callers = callers;
        this.names = names;
    }

    @GetMapping("/login")
    String show(@RequestParam Optional<String> failed, Locale language, Model model) {
        Optional<Caller> caller = callers.find();
        model.addAttribute("failed", failed.isPresent() && caller.isEmpty());
        caller.ifPresent(known -> {
            model.addAttribute("role", known.role().word());
            model.addAttribute(
                    "scope",
                    known.scope().stream()
                            .sorted()
                            .map(party -> names.of(party, language))
                            .toList());
        });
        return "login";
    }
}
