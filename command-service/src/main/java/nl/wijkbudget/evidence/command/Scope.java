package nl.wijkbudget.evidence.command;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.LeafClasses;
import nl.wijkbudget.evidence.Opening;
import nl.wijkbudget.log.command.LogReader;
import nl.wijkbudget.log.command.PayloadRow;

/** Which leaves a bundle opens: of ballots only those of rounds that were counted. */
interface Scope {
    int PAGE = 1_000;

    /** As it stands in the manifest. */
    String words();

    boolean opens(Opening opening);

    /** All that was decided in the open. */
    record All(Set<String> counted) implements Scope {
        @Override
        public String words() {
            return "all";
        }

        @Override
        public boolean opens(Opening opening) {
            return switch (LeafClasses.of(opening.envelope().payloadType())) {
                case PUBLIC, CONTROL -> true;
                case BALLOT -> round(opening).filter(counted::contains).isPresent();
                case PERSONAL, RESTRICTED -> false;
            };
        }
    }

    /** What leads to the result of one round, and what became of it on the agenda. */
    record Round(String id, Set<String> agendas) implements Scope {
        private static final String OURS = "nl.wijkbudget.";

        @Override
        public String words() {
            return "round " + id;
        }

        @Override
        public boolean opens(Opening opening) {
            LeafClass leafClass = LeafClasses.of(opening.envelope().payloadType());
            boolean here = round(opening).filter(id::equals).isPresent();
            boolean onAgenda = opening.envelope().payloadType().startsWith(OURS + "agenda.")
                    && PayloadMember.of(opening.envelope().payload(), "agenda")
                            .filter(agendas::contains)
                            .isPresent();
            return leafClass == LeafClass.CONTROL
                    || (leafClass == LeafClass.BALLOT && here)
                    || (leafClass == LeafClass.PUBLIC && (here || onAgenda));
        }
    }

    private static Optional<String> round(Opening opening) {
        return PayloadMember.of(opening.envelope().payload(), "round");
    }

    /** The rounds of which a count stands before this position. */
    static Set<String> counted(LogReader log, long size) {
        Set<String> rounds = new HashSet<>();
        each(log, size, VotesCounted.class, payload -> PayloadMember.of(payload, "round")
                .ifPresent(rounds::add));
        return rounds;
    }

    /** The agendas that were drafted for a round before this position. */
    static Set<String> agendas(LogReader log, long size, String round) {
        Set<String> agendas = new HashSet<>();
        each(log, size, AgendaDrafted.class, payload -> {
            if (PayloadMember.of(payload, "round").filter(round::equals).isPresent()) {
                PayloadMember.of(payload, "agenda").ifPresent(agendas::add);
            }
        });
        return agendas;
    }

    private static void each(LogReader log, long size, Class<?> event, Consumer<byte[]> payload) {
        List<String> types = List.of(event.getName());
        long after = -1;
        for (List<PayloadRow> page = log.read(after, PAGE, types);
                !page.isEmpty();
                page = log.read(after, PAGE, types)) {
            page.stream()
                    .filter(row -> row.position() < size)
                    .map(PayloadRow::payload)
                    .forEach(payload);
            after = page.get(page.size() - 1).position();
        }
    }
}
