package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.poll.CodePoints;

/** The form in which elections are written: rows counted, projects by result, and nobody to be recognised. */
final class NormalForm {
    /** What others call a cell with a person in it; of voters only the ballot is kept in any case. */
    private static final Set<String> PERSONS = Set.of(
            "address",
            "adres",
            "aanvrager",
            "applicant",
            "auteur",
            "author",
            "authors",
            "contact",
            "contact_person",
            "contactpersoon",
            "e-mail",
            "email",
            "indiener",
            "indieners",
            "initiatiefnemer",
            "initiator",
            "phone",
            "proposer",
            "proposers",
            "submitter",
            "telefoon");

    private static final Comparator<PabulibProject> BY_RESULT = Comparator.comparingInt(NormalForm::standing)
            .thenComparing(NormalForm::support, Comparator.reverseOrder())
            .thenComparing(PabulibProject::id, CodePoints.ORDER);

    /** Not the order in which they were cast, which may say who cast them. */
    private static final Comparator<PabulibBallot> BY_CONTENT = Comparator.comparing(
                    PabulibBallot::projects, CodePoints.LISTS)
            .thenComparing(ballot -> ballot.points().toString());

    private NormalForm() {}

    static PabulibFile of(PabulibFile file) {
        return new PabulibFile(
                new PabulibMeta(entries(file)),
                file.projects().stream()
                        .map(NormalForm::withoutPersons)
                        .sorted(BY_RESULT)
                        .toList(),
                ballots(file.votes()));
    }

    /** META with the numbers of rows as they are, at their place or else at the end. */
    private static List<MetaEntry> entries(PabulibFile file) {
        List<MetaEntry> entries = new ArrayList<>(file.meta().entries());
        entries.removeIf(entry -> isPersonal(entry.key()));
        count(entries, MetaKey.NUM_PROJECTS, file.projects().size());
        count(entries, MetaKey.NUM_VOTES, file.votes().size());
        return entries;
    }

    private static void count(List<MetaEntry> entries, String key, int rows) {
        MetaEntry counted = new MetaEntry(key, Integer.toString(rows));
        if (entries.stream().noneMatch(entry -> entry.key().equals(key))) {
            entries.add(counted);
        }
        entries.replaceAll(entry -> entry.key().equals(key) ? counted : entry);
    }

    private static PabulibProject withoutPersons(PabulibProject project) {
        Map<String, String> others = new LinkedHashMap<>(project.others());
        others.keySet().removeIf(NormalForm::isPersonal);
        return new PabulibProject(
                project.id(),
                project.cost(),
                project.name(),
                project.categories(),
                project.targets(),
                project.votes(),
                project.score(),
                project.selected(),
                others);
    }

    private static boolean isPersonal(String name) {
        return PERSONS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Funded by the rule, funded in another way, not funded. */
    private static int standing(PabulibProject project) {
        if (project.isSelectedByRule()) {
            return 0;
        }
        return project.selected() == null || project.selected() == 0 ? 2 : 1;
    }

    private static BigDecimal support(PabulibProject project) {
        if (project.score() != null) {
            return project.score();
        }
        return project.votes() == null ? BigDecimal.ZERO : BigDecimal.valueOf(project.votes());
    }

    private static List<PabulibBallot> ballots(List<PabulibBallot> votes) {
        List<PabulibBallot> sorted = new ArrayList<>(votes);
        sorted.sort(BY_CONTENT);
        List<PabulibBallot> numbered = new ArrayList<>(sorted.size());
        for (PabulibBallot ballot : sorted) {
            String number = Integer.toString(numbered.size() + 1);
            numbered.add(new PabulibBallot(number, ballot.projects(), ballot.points(), Map.of()));
        }
        return numbered;
    }
}
