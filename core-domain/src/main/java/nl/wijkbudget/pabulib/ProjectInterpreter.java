package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes a project of a row. */
final class ProjectInterpreter {
    private final Faults faults;

    ProjectInterpreter(Faults faults) {
        this.faults = faults;
    }

    Optional<PabulibProject> interpret(Line line) {
        Cell cost = line.cell("cost");
        Optional<Amount> amount = Amount.of(cost.text());
        if (amount.isEmpty()) {
            faults.add(FaultCode.AMOUNT_IS_MALFORMED, cost.place(), cost.text());
        }
        Integer votes = number(line, "votes", Numbers::whole, FaultCode.WHOLE_NUMBER_IS_MALFORMED);
        BigDecimal score = number(line, "score", Numbers::decimal, FaultCode.NUMBER_IS_MALFORMED);
        Integer selected = number(line, "selected", Numbers::whole, FaultCode.WHOLE_NUMBER_IS_MALFORMED);
        return amount.map(price -> new PabulibProject(
                line.cell("project_id").text(),
                price,
                line.stated("name").map(Cell::text).orElse(null),
                list(line, "category"),
                list(line, "target"),
                votes,
                score,
                selected,
                line.others()));
    }

    private static List<String> list(Line line, String column) {
        return line.stated(column).stream()
                .flatMap(cell -> Arrays.stream(cell.text().split(",")))
                .map(String::strip)
                .filter(item -> !Absence.of(item))
                .toList();
    }

    private <T> @Nullable T number(Line line, String column, Function<String, Optional<T>> shape, FaultCode code) {
        Optional<Cell> cell = line.stated(column);
        Optional<T> number = cell.map(Cell::text).flatMap(shape);
        if (number.isEmpty()) {
            cell.ifPresent(bad -> faults.add(code, bad.place(), bad.text()));
        }
        return number.orElse(null);
    }
}
