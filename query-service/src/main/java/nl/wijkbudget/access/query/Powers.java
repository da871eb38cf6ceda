package nl.wijkbudget.access.query;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;
import nl.wijkbudget.page.query.OpenDoors;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;

/** Finds under which mandate a visitor can send a form; templates call it {@code @powers}. */
public final class Powers {
    private final OpenDoors doors;
    private final Questions questions;

    public Powers(OpenDoors doors, Questions questions) {
        this.doors = doors;
        this.questions = questions;
    }

    /**
     * The mandate that lasts longest, of the first role in which the door opens; null without any. Whether it is in force
     * now, the domain says.
     */
    public @Nullable Power of(@Nullable Visitor visitor, String door, String competence, String neighbourhood) {
        return found(
                visitor, door, neighbourhood, mandate -> mandate.competences().contains(competence));
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
        List<MandateLine> mandates = questions
                .find(new GetNeighbourhood(new NeighbourhoodId(neighbourhood)), NeighbourhoodDetail.class)
                .map(NeighbourhoodDetail::mandates)
                .orElse(List.of());
        return doors.roles(visitor, door).stream()
                .flatMap(role -> held(mandates, visitor, role, fits))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Power> held(List<MandateLine> all, Visitor visitor, Role role, Predicate<MandateLine> fits) {
        return all.stream()
                .filter(mandate -> !mandate.ended()
                        && mandate.holder().equals(visitor.actor().value())
                        && mandate.role().equals(role.name())
                        && fits.test(mandate))
                .max(Comparator.comparing(MandateLine::until))
                .map(mandate -> new Power(role, mandate.mandate()))
                .stream();
    }
}
