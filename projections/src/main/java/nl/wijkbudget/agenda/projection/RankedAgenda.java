package nl.wijkbudget.agenda.projection;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** An agenda in the order as voted; beside it each project's place as adopted, null until then or when it was put off. */
public record RankedAgenda(
        String agenda,
        String round,
        String neighbourhood,
        String count,
        int top,
        boolean adopted,
        Instant draftedAt,
        @Nullable Instant adoptedAt,
        List<Item> items) {
    /** A project on the agenda; margin is how much more it has than the next rank. */
    public record Item(
            int place,
            int rank,
            String project,
            String title,
            String theme,
            int votes,
            long points,
            Money price,
            boolean funded,
            boolean tied,
            @Nullable Long margin,
            Placing placingAsVoted,
            Placing placing,
            @Nullable Integer placeAsAdopted,
            @Nullable String combinedInto,
            boolean endorsed,
            List<Remark> remarks) {}

    /** Who said what of a project, and why. */
    public record Remark(
            long position,
            String kind,
            String actor,
            String role,
            @Nullable String reason,
            @Nullable String text,
            Instant madeAt) {}
}
