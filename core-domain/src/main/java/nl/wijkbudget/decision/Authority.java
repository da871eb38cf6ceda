package nl.wijkbudget.decision;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.SubmissionId;
import org.jspecify.annotations.Nullable;

/** On whose behalf a command comes: travels as message metadata, from the command onto its events. */
public record Authority(
        ActorId actor,
        Role role,
        @Nullable MandateId mandate,
        @Nullable Reason reason,
        @Nullable SubmissionId submission) {
    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String MANDATE = "mandate";
    public static final String REASON = "reason";
    public static final String SUBMISSION = "submission";

    public static Authority of(ActorId actor, Role role) {
        return new Authority(actor, role, null, null, null);
    }

    public Authority under(MandateId given) {
        return new Authority(actor, role, given, reason, submission);
    }

    public Authority because(String given) {
        return new Authority(actor, role, mandate, new Reason(given), submission);
    }

    /** The same, of a decision that others approved. */
    public Authority approvedAs(SubmissionId given) {
        return new Authority(actor, role, mandate, reason, given);
    }

    /** The reason, or a refusal: decisions are explained. */
    public Reason requireReason() {
        if (reason == null) {
            throw new Rejection(new DecisionRefusal.ReasonIsMissing());
        }
        return reason;
    }

    /** Refuses everyone who acts in another role. */
    public void requireRole(Role needed) {
        if (role != needed) {
            throw new Rejection(new DecisionRefusal.RoleDoesNotAllow(role, needed));
        }
    }

    /** Plain strings, because metadata must stay readable without this class. */
    public Map<String, String> toMetaData() {
        Map<String, String> entries = new HashMap<>();
        entries.put(ACTOR, actor.value());
        entries.put(ROLE, role.name());
        if (mandate != null) {
            entries.put(MANDATE, mandate.value());
        }
        if (reason != null) {
            entries.put(REASON, reason.text());
        }
        if (submission != null) {
            entries.put(SUBMISSION, submission.value());
        }
        return Map.copyOf(entries);
    }

    /** Reads what {@link #toMetaData} wrote; null when nobody is named, as on the ballot side. */
    public static @Nullable Authority from(Map<String, ?> metaData) {
        if (!metaData.containsKey(ACTOR)) {
            return null;
        }
        Object mandate = metaData.get(MANDATE);
        Object reason = metaData.get(REASON);
        Object submission = metaData.get(SUBMISSION);
        return new Authority(
                new ActorId(String.valueOf(metaData.get(ACTOR))),
                Role.valueOf(String.valueOf(metaData.get(ROLE))),
                mandate == null ? null : new MandateId(mandate.toString()),
                reason == null ? null : new Reason(reason.toString()),
                submission == null ? null : new SubmissionId(submission.toString()));
    }
}
