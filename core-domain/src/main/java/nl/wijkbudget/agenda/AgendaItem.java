package nl.wijkbudget.agenda;

import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** A project on the agenda as voted; placing says whether it is among the first to start. */
public record AgendaItem(
        int rank,
        ProjectId project,
        String title,
        ThemeId theme,
        int votes,
        long points,
        Money price,
        PotId pot,
        boolean funded,
        boolean tied,
        @Nullable Long margin,
        Placing placing) {}
