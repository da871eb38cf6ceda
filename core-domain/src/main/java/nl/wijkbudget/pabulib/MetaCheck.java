package nl.wijkbudget.pabulib;

import java.util.Optional;
import java.util.function.Function;

/** Whether META has what it must have, in the shape it must have. */
final class MetaCheck {
    private final MetaTable table;
    private final Faults faults;

    MetaCheck(MetaTable table, Faults faults) {
        this.table = table;
        this.faults = faults;
    }

    void run(Place title) {
        MetaKey.OBLIGATORY.stream()
                .filter(key -> !table.has(key))
                .forEach(key -> faults.add(FaultCode.META_KEY_IS_MISSING, title, key));
        obligatory(MetaKey.BUDGET, Amount::of, FaultCode.AMOUNT_IS_MALFORMED);
        obligatory(MetaKey.VOTE_TYPE, VoteType::of, FaultCode.VOTE_TYPE_IS_UNKNOWN);
        MetaKey.COUNTS.forEach(key -> obligatory(key, Numbers::whole, FaultCode.WHOLE_NUMBER_IS_MALFORMED));
        MetaKey.WHOLE_NUMBERS.forEach(key -> optional(key, Numbers::whole, FaultCode.WHOLE_NUMBER_IS_MALFORMED));
        MetaKey.NUMBERS.forEach(key -> optional(key, Numbers::decimal, FaultCode.NUMBER_IS_MALFORMED));
        optional(MetaKey.MAX_SUM_COST, Amount::of, FaultCode.AMOUNT_IS_MALFORMED);
        reportDefaultScore();
    }

    /** A program that counts it would need to put every project on every ballot. */
    private void reportDefaultScore() {
        table.value(MetaKey.DEFAULT_SCORE)
                .filter(cell -> Numbers.decimal(cell.text())
                        .filter(score -> score.signum() != 0)
                        .isPresent())
                .ifPresent(cell -> faults.add(FaultCode.DEFAULT_SCORE_IS_NOT_COUNTED, cell.place(), cell.text()));
    }

    private void obligatory(String key, Function<String, ? extends Optional<?>> shape, FaultCode code) {
        table.value(key)
                .filter(cell -> shape.apply(cell.text()).isEmpty())
                .ifPresent(cell -> faults.add(code, cell.place(), cell.text()));
    }

    private void optional(String key, Function<String, ? extends Optional<?>> shape, FaultCode code) {
        if (table.value(key).filter(cell -> !cell.isAbsent()).isPresent()) {
            obligatory(key, shape, code);
        }
    }
}
