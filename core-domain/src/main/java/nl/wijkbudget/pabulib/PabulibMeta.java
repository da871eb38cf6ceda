package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What META says about an election: every row in order, and the ones with a meaning by name. */
public record PabulibMeta(List<MetaEntry> entries) {

    /** Fails without a usable vote type and budget; the rest a reader checks and a writer completes. */
    public PabulibMeta {
        entries = List.copyOf(entries);
        if (text(entries, MetaKey.VOTE_TYPE).flatMap(VoteType::of).isEmpty()) {
            throw new IllegalArgumentException("META needs a known vote_type");
        }
        if (text(entries, MetaKey.BUDGET).flatMap(Amount::of).isEmpty()) {
            throw new IllegalArgumentException("META needs a budget");
        }
    }

    /** Takes the rows in the order of the map. */
    public static PabulibMeta of(Map<String, String> rows) {
        return new PabulibMeta(rows.entrySet().stream()
                .map(row -> new MetaEntry(row.getKey(), row.getValue()))
                .toList());
    }

    /** The value of the first row with this key, absent too when it is empty or {@code None}. */
    public Optional<String> text(String key) {
        return text(entries, key);
    }

    public VoteType voteType() {
        return text(MetaKey.VOTE_TYPE).flatMap(VoteType::of).orElseThrow();
    }

    public Amount budget() {
        return text(MetaKey.BUDGET).flatMap(Amount::of).orElseThrow();
    }

    /** The code of the currency, such as {@code EUR}. */
    public Optional<String> currency() {
        return text("currency");
    }

    public Optional<String> description() {
        return text("description");
    }

    public Optional<String> country() {
        return text("country");
    }

    public Optional<String> unit() {
        return text("unit");
    }

    public Optional<String> subunit() {
        return text("subunit");
    }

    public Optional<String> instance() {
        return text("instance");
    }

    /** The rule as the city names it. */
    public Optional<String> rule() {
        return text("rule");
    }

    /** As written: a date like {@code 03.10.2019} or only a year. */
    public Optional<String> dateBegin() {
        return text("date_begin");
    }

    /** As written: a date like {@code 17.10.2019} or only a year. */
    public Optional<String> dateEnd() {
        return text("date_end");
    }

    public Optional<Integer> minLength() {
        return text(MetaKey.MIN_LENGTH).flatMap(Numbers::whole);
    }

    /** The most projects on a ballot; one where voters choose one. */
    public Optional<Integer> maxLength() {
        Optional<Integer> stated = text(MetaKey.MAX_LENGTH).flatMap(Numbers::whole);
        return stated.isEmpty() && voteType() == VoteType.CHOOSE_ONE ? Optional.of(1) : stated;
    }

    /** The least points for one project; zero where points add up and nothing is stated. */
    public Optional<BigDecimal> minPoints() {
        Optional<BigDecimal> stated = number(MetaKey.MIN_POINTS);
        return stated.isEmpty() && voteType() == VoteType.CUMULATIVE ? Optional.of(BigDecimal.ZERO) : stated;
    }

    public Optional<BigDecimal> maxPoints() {
        return number(MetaKey.MAX_POINTS);
    }

    public Optional<BigDecimal> minSumPoints() {
        return number(MetaKey.MIN_SUM_POINTS);
    }

    public Optional<BigDecimal> maxSumPoints() {
        return number(MetaKey.MAX_SUM_POINTS);
    }

    /** The most that the projects on one ballot may cost together. */
    public Optional<Amount> maxSumCost() {
        return text(MetaKey.MAX_SUM_COST).flatMap(Amount::of);
    }

    /** The points of a project that a scoring ballot leaves out. */
    public Optional<BigDecimal> defaultScore() {
        return number(MetaKey.DEFAULT_SCORE);
    }

    private Optional<BigDecimal> number(String key) {
        return text(key).flatMap(Numbers::decimal);
    }

    private static Optional<String> text(List<MetaEntry> entries, String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(MetaEntry::value)
                .findFirst()
                .filter(value -> !Absence.of(value));
    }
}
