package nl.wijkbudget.neighbourhood.query;

import java.util.Comparator;
import java.util.stream.Stream;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;

/** Which mandate a visitor has to decide something in a neighbourhood, for the forms that are sent under it. */
public final class HeldMandates {
    private final Questions questions;

    public HeldMandates(Questions questions) {
        this.questions = questions;
    }

    /** The one that lasts longest, or null; whether it is in force is judged by the door. */
    public @Nullable MandateLine of(@Nullable Visitor visitor, String neighbourhood, Competence competence) {
        return visitor == null
                ? null
                : all(neighbourhood, competence)
                        .filter(line -> line.holder().equals(visitor.actor().value()))
                        .filter(line -> visitor.roles().stream()
                                .anyMatch(role -> role.name().equals(line.role())))
                        .max(Comparator.comparing(MandateLine::until))
                        .orElse(null);
    }

    /** All that were not ended, whoever holds them. */
    public Stream<MandateLine> all(String neighbourhood, Competence competence) {
        return questions
                .find(new GetNeighbourhood(new NeighbourhoodId(neighbourhood)), NeighbourhoodDetail.class)
                .stream()
                .flatMap(detail -> detail.mandates().stream())
                .filter(line -> !line.ended() && line.competences().contains(competence.name()));
    }
}
