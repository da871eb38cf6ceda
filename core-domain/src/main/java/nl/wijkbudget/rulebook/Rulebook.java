package nl.wijkbudget.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.identity.ProjectId;

/** All that decides a vote: who stands for what price, how to vote, how to count, until when. */
public record Rulebook(
        List<Candidate> candidates,
        BallotForm form,
        RuleChoice rule,
        List<Pot> pots,
        TieRule tieRule,
        VotingWindow window,
        EligibilityPolicy eligibility,
        Set<Channel> channels,
        int top,
        String currency) {
    public Rulebook {
        candidates = List.copyOf(candidates);
        pots = List.copyOf(pots);
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
    }

    public Optional<Candidate> candidate(ProjectId project) {
        return candidates.stream()
                .filter(candidate -> candidate.project().equals(project))
                .findFirst();
    }

    /** The candidates by name, in the order of the ballot. */
    public List<ProjectId> projects() {
        return candidates.stream().map(Candidate::project).toList();
    }

    /** Refuses a selection that does not fit the ballot of this rulebook. */
    public void check(Selection selection) {
        form.check(selection, this);
    }

    /** Whether every ballot that fits the older rulebook fits this one: the form is the same and everyone on it still stands, alike as far as the form minds. */
    public boolean keepsBallotsOf(Rulebook older) {
        return form.equals(older.form)
                && older.candidates.stream().allMatch(then -> candidate(then.project())
                        .filter(now -> form.fitsAlike(then, now))
                        .isPresent());
    }

    /** SHA-256 of {@link #canonicalText()} in UTF-8; anyone who has the published rulebook can compute it again. */
    public RulebookHash hash() {
        return new RulebookHash(canonicalText().sha256());
    }

    /**
     * Every field, in the notation of {@link CanonicalText} and in this order.
     *
     * <ol>
     *   <li>the value {@code wijkbudget rulebook 1}
     *   <li>the list of candidates in the order of the ballot, each: project, title, theme, price, pot, submittedAt
     *   <li>the form: kind as in JSON, then its fields in the order of JSON; the points per place and the themes for
     *       tokens are lists, and a minimum of cumulative points is left out when there is none
     *   <li>the rule: name, measure, the list of parameters by name (in UTF-16 order), each: name, value
     *   <li>the list of pots in their own order, each: pot, amount, theme or a dash
     *   <li>tieRule; opensAt; closesAt; eligibility policy; minimumAge or a dash
     *   <li>the list of channels by name; top; currency
     * </ol>
     *
     * Amounts are whole cents, instants ISO 8601 in UTC as {@link java.time.Instant#toString()} writes them.
     */
    public CanonicalText canonicalText() {
        CanonicalText text = new CanonicalText().add("wijkbudget rulebook 1");
        text.addAll(candidates, candidate -> candidate.writeTo(text));
        form.writeTo(text);
        text.add(rule.name()).add(rule.measure().name());
        text.addAll(
                rule.parameters().entrySet(), each -> text.add(each.getKey()).add(each.getValue()));
        text.addAll(pots, pot -> pot.writeTo(text));
        text.add(tieRule.name());
        text.add(window.opensAt().toString()).add(window.closesAt().toString());
        eligibility.writeTo(text);
        text.addAll(channels.stream().map(Channel::name).sorted().toList(), text::add);
        return text.add(top).add(currency);
    }
}
