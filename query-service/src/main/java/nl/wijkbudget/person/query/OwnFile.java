package nl.wijkbudget.person.query;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.following.Following;
import nl.wijkbudget.following.query.FollowedThing;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.person.Inspection;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.Personalia;
import org.jspecify.annotations.Nullable;

/** All that is kept of a person, as that person gets it; what they decided is in the log under their pseudonym. */
record OwnFile(
        String person,
        @Nullable String name,
        @Nullable String mailAddress,
        Map<Consent, Instant> consents,
        List<FollowedThing> following,
        List<InspectionLine> inspections,
        String decisions) {
    static OwnFile of(Personalia own, List<Following> following, List<Inspection> inspections) {
        MailAddress address = own.mailAddress();
        return new OwnFile(
                own.person().value(),
                own.name(),
                address == null ? null : address.value(),
                own.consents(),
                following.stream().map(FollowedThing::of).toList(),
                inspections.stream().map(InspectionLine::of).toList(),
                "/api/v1/besluiten?actor=" + own.person().value());
    }

    boolean agreesTo(Consent consent) {
        return consents.containsKey(consent);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "OwnFile[" + person + "]";
    }
}
