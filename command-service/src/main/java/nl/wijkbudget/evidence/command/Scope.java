package nl.wijkbudget.evidence.command;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.LeafClasses;
import nl.wijkbudget.evidence.Opening;
import nl.wijkbudget.history.command.InLogOrder;

/** Which leaves a bundle opens: of ballots only those of rounds that were counted. */
interface Scope {
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
    static Set<String> counted(InLogOrder log, long size) {
        Set<String> rounds = new HashSet<>();
        log.read(Set.of(VotesCounted.class), (position, event) -> {
            if (position < size && event instanceof VotesCounted count) {
                rounds.add(count.round().value());
            }
            return position < size;
        });
        return rounds;
    }

    /** The agendas that were drafted for a round before this position. */
    static Set<String> agendas(InLogOrder log, long size, String round) {
        Set<String> agendas = new HashSet<>();
        log.read(Set.of(AgendaDrafted.class), (position, event) -> {
            if (position < size
                    && event instanceof AgendaDrafted draft
                    && draft.round().value().equals(round)) {
                agendas.add(draft.agenda().value());
            }
            return position < size;
        });
        return agendas;
    }
}
