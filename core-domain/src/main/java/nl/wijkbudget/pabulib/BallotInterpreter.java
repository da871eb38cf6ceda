package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a ballot of a row. */
final class BallotInterpreter {
    private final KnownProjects known;
    private final boolean withPoints;
    private final Faults faults;

    BallotInterpreter(KnownProjects known, boolean withPoints, Faults faults) {
        this.known = known;
        this.withPoints = withPoints;
        this.faults = faults;
    }

    Optional<PabulibBallot> interpret(Line line) {
        Cell vote = line.cell("vote");
        List<String> projects = CommaList.of(vote).stream().map(known::shared).toList();
        Optional<List<BigDecimal>> points = withPoints ? points(line.cell("points"), projects) : Optional.of(List.of());
        return points.map(given -> {
            Marks marks = new Marks(projects, given);
            marks.repeated().forEach(id -> faults.add(FaultCode.BALLOT_HAS_A_PROJECT_TWICE, vote.place(), id));
            return ballot(line, marks.once(), line.others());
        });
    }

    private static PabulibBallot ballot(Line line, Marks marks, Map<String, String> others) {
        return new PabulibBallot(line.cell("voter_id").text(), marks.projects(), marks.points(), others);
    }

    private Optional<List<BigDecimal>> points(Cell cell, List<String> projects) {
        List<String> texts = CommaList.of(cell);
        List<BigDecimal> points =
                texts.stream().map(Numbers::decimal).flatMap(Optional::stream).toList();
        if (points.size() < texts.size()) {
            texts.stream()
                    .filter(text -> Numbers.decimal(text).isEmpty())
                    .forEach(text -> faults.add(FaultCode.NUMBER_IS_MALFORMED, cell.place(), text));
            return Optional.empty();
        }
        if (points.size() != projects.size()) {
            faults.add(FaultCode.POINTS_DIFFER_FROM_PROJECTS, cell.place(), points.size(), projects.size());
            return Optional.empty();
        }
        return Optional.of(points);
    }
}
