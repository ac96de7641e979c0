package org.ketnoi.identity;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.ketnoi.identity.match.Decision;
import org.ketnoi.identity.match.Reason;
import org.ketnoi.records.IdentityDecision;
import org.springframework.context.MessageSource;

/** Reasons as people read them. */
public record ReasonTexts(MessageSource messages, Locale language) {

    /** One reason, as it is sent and shown. */
    public record Told(String code, double points, String detail, String text) {}

    public List<Told> tell(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Told(
                        reason.code().name(),
                        Math.round(reason.points() * 100) / 100.0,
                        reason.detail(),
                        messages.getMessage(
                                "identity.reason." + reason.code(), new Object[] {reason.detail()}, language)))
                .toList();
    }

    /** Those that were kept with a decision; of a kind that is known no longer, the code stands for the text. */
    public List<Told> tellKept(List<IdentityDecision.Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Told(
                        reason.code(),
                        Math.round(reason.points() * 100) / 100.0,
                        reason.detail(),
                        Objects.requireNonNullElse(
                                messages.getMessage(
                                        "identity.reason." + reason.code(),
                                        new Object[] {reason.detail()},
                                        null,
                                        language),
                                reason.code() + " " + reason.detail())))
                .toList();
    }

    public String tell(Decision decision) {
        return messages.getMessage("identity.decision." + decision, new Object[0], language);
    }
}
