package nl.wijkbudget.agenda;

import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** A project on the agenda as adopted; {@code into} names the lead of a combined project. */
public record AdoptedItem(
        int position,
        ProjectId project,
        Money price,
        PotId pot,
        Placing placing,
        @Nullable ProjectId into) {}
