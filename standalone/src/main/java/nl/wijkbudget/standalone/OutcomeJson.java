package nl.wijkbudget.standalone;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.wijkbudget.counting.CountingRules;
import nl.wijkbudget.poll.InputDigest;
import nl.wijkbudget.reason.Reason;
import nl.wijkbudget.reason.ReasonWords;
import nl.wijkbudget.reason.Reasons;
import nl.wijkbudget.rule.Margin;
import nl.wijkbudget.rule.Move;
import nl.wijkbudget.rule.Payment;
import nl.wijkbudget.rule.Tie;

/** One outcome in the form that {@code docs/counting.md} promises. */
record OutcomeJson(Counted counted, ReasonWords words) {
    Map<String, Object> object(boolean explained) {
        Map<String, Object> object = header(counted);
        object.put("rule", counted.rule().name());
        object.put("parameters", counted.rule().parameters());
        object.put("winners", counted.winners());
        object.put("totalCost", counted.money(counted.totalCost()));
        object.put("figures", counted.figures());
        object.put("ties", counted.trace().ties().stream().map(this::tie).toList());
        object.put("steps", counted.trace().moves().stream().map(this::step).toList());
        object.put(
                "reasons",
                Reasons.of(counted.poll(), counted.trace()).stream()
                        .map(reason -> reason(reason, explained))
                        .toList());
        object.put("audit", new AuditJson(counted).object());
        return object;
    }

    /** What was counted by what; the same for every rule. */
    static Map<String, Object> header(Counted counted) {
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("engineVersion", CountingRules.ENGINE);
        header.put("inputDigest", InputDigest.of(counted.poll()));
        header.put("tieOrder", counted.ties());
        header.put("currency", counted.election().currency());
        header.put("budget", counted.money(counted.poll().budget()));
        header.put("projects", counted.poll().projects().size());
        header.put("ballots", counted.poll().voters());
        return header;
    }

    private Map<String, Object> tie(Tie tie) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("score", counted.score(tie.score()));
        object.put("projects", counted.ids(tie.projects()));
        if (tie.decisive() != null) {
            object.put("decisive", tie.decisive());
        }
        return object;
    }

    private Map<String, Object> step(Move move) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("project", counted.poll().id(move.project()));
        object.put("verdict", move.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        object.put("score", counted.score(move.score()));
        object.put("available", counted.money(move.available()));
        Payment payment = move.payment();
        if (payment != null) {
            object.put("payment", payment(payment));
        }
        return object;
    }

    private Map<String, Object> payment(Payment payment) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("total", counted.money(payment.total()));
        object.put("full", payment.full());
        object.put("partial", payment.partial());
        object.put("broke", payment.broke());
        return object;
    }

    private Map<String, Object> reason(Reason reason, boolean explained) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("project", counted.poll().id(reason.project()));
        object.put("code", reason.code().code());
        if (reason.because() != null) {
            object.put("because", counted.poll().id(reason.because()));
        }
        Map<String, String> figures = new LinkedHashMap<>();
        reason.figures()
                .forEach((figure, value) ->
                        figures.put(figure.word(), figure.isMoney() ? counted.money(value) : value.toString()));
        object.put("figures", figures);
        Margin margin = counted.margins().get(reason.project());
        if (margin != null) {
            object.put("margin", margin(margin));
        }
        if (explained) {
            String text = words.sentence(counted.poll(), reason);
            object.put("text", margin == null ? text : text + " " + words.sentence(counted.poll(), margin));
        }
        return object;
    }

    private Map<String, Object> margin(Margin margin) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("more", margin.more());
        object.put("count", margin.in() == Margin.In.POINTS ? points(margin.count()) : margin.count());
        object.put("in", margin.in().name().toLowerCase(Locale.ROOT));
        object.put("exact", margin.exact());
        return object;
    }

    /** A whole number, or one with the decimals that it has. */
    private Object points(long smallest) {
        return smallest % counted.poll().pointUnit() == 0
                ? smallest / counted.poll().pointUnit()
                : BigDecimal.valueOf(smallest)
                        .divide(BigDecimal.valueOf(counted.poll().pointUnit()));
    }
}
