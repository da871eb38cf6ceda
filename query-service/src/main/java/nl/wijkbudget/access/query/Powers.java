package nl.wijkbudget.access.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkbudget.access.MandateChoice;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;
import nl.wijkbudget.page.query.OpenDoors;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;

/** Finds under which mandates a visitor can send a form; templates call it {@code @powers}. */
public final class Powers {
    private final OpenDoors doors;
    private final Questions questions;
    private final Clock clock;

    public Powers(OpenDoors doors, Questions questions, Clock clock) {
        this.doors = doors;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * The mandate under which the visitor said to act, when it is for this and the door opens; else the one that lasts
     * longest, of the first role in which the door opens; null without any. Those that would do as well are with it.
     */
    public @Nullable Power of(@Nullable Visitor visitor, String door, String competence, String neighbourhood) {
        return found(
                visitor,
                door,
                neighbourhood,
                mandate -> mandate.theme() == null && mandate.competences().contains(competence));
    }

    /** The same for a decision on a project of this theme, which a mandate of that theme alone covers as well. */
    public @Nullable Power ofTheme(
            @Nullable Visitor visitor, String door, String competence, String neighbourhood, String theme) {
        return found(
                visitor,
                door,
                neighbourhood,
                mandate -> (mandate.theme() == null || mandate.theme().equals(theme))
                        && mandate.competences().contains(competence));
    }

    /** The same for a door that asks for a mandate in the neighbourhood, whatever it is for. */
    public @Nullable Power any(@Nullable Visitor visitor, String door, String neighbourhood) {
        return found(visitor, door, neighbourhood, mandate -> true);
    }

    private @Nullable Power found(
            @Nullable Visitor visitor, String door, String neighbourhood, Predicate<MandateLine> fits) {
        if (visitor == null) {
            return null;
        }
        List<MandateLine> fitting = questions
                .find(new GetNeighbourhood(new NeighbourhoodId(neighbourhood)), NeighbourhoodDetail.class)
                .map(NeighbourhoodDetail::mandates)
                .orElse(List.of())
                .stream()
                .filter(mandate -> !mandate.ended()
                        && mandate.holder().equals(visitor.actor().value())
                        && fits.test(mandate))
                .toList();
        List<Power> powers = doors.roles(visitor, door).stream()
                .flatMap(role -> inForceOrElseLast(fitting, role).stream())
                .map(mandate -> new Power(
                        Role.valueOf(mandate.role()),
                        mandate.mandate(),
                        isChosen(visitor.choice(), neighbourhood, mandate),
                        List.of()))
                .sorted(Comparator.comparing(power -> !power.chosen()))
                .toList();
        return powers.isEmpty() ? null : first(powers);
    }

    private static Power first(List<Power> powers) {
        Power first = powers.get(0);
        return new Power(first.role(), first.mandate(), first.chosen(), powers.subList(1, powers.size()));
    }

    /** Those in force for this role, the longest first. Of others only the last, of which the domain says why it will not do. */
    private List<MandateLine> inForceOrElseLast(List<MandateLine> fitting, Role role) {
        Instant now = clock.instant();
        List<MandateLine> held = fitting.stream()
                .filter(mandate -> mandate.role().equals(role.name()))
                .sorted(Comparator.comparing(MandateLine::until).reversed())
                .toList();
        List<MandateLine> inForce = held.stream()
                .filter(mandate -> !now.isBefore(mandate.from()) && now.isBefore(mandate.until()))
                .toList();
        return inForce.isEmpty() ? held.stream().limit(1).toList() : inForce;
    }

    private static boolean isChosen(@Nullable MandateChoice choice, String neighbourhood, MandateLine mandate) {
        return choice != null
                && choice.neighbourhood().value().equals(neighbourhood)
                && choice.mandate().value().equals(mandate.mandate());
    }
}
