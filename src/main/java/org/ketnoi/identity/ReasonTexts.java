package org.ketnoi.identity;

import java.util.List;
import java.util.Locale;
import org.ketnoi.identity.match.Decision;
import org.ketnoi.identity.match.Reason;
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

    public String tell(Decision decision) {
        return messages.getMessage("identity.decision." + decision, new Object[0], language);
    }
}
