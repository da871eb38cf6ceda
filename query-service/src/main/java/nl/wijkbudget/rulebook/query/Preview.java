package nl.wijkbudget.rulebook.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;

/** A draft as it would be frozen with the projects of now, to show what a voter will see. */
final class Preview {
    /** Which pot pays for a project is not on a ballot. */
    private static final PotId ANY = new PotId("pot");

    private Preview() {}

    static Rulebook of(RulebookDraft draft, List<ProjectLine> projects, String currency) {
        Map<String, ProjectLine> known =
                projects.stream().collect(Collectors.toMap(ProjectLine::project, Function.identity()));
        List<Candidate> standing = draft.candidates().stream()
                .map(ProjectId::value)
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(line -> candidate(line, draft))
                .toList();
        return draft.freeze(standing, currency);
    }

    private static Candidate candidate(ProjectLine line, RulebookDraft draft) {
        Money price = line.price();
        return new Candidate(
                new ProjectId(line.project()),
                line.title(),
                new ThemeId(line.theme()),
                price == null ? Money.ZERO : price,
                ANY,
                draft.window().opensAt());
    }
}
