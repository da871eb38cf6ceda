package nl.wijkbudget.round.query;

import java.util.List;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.lot.projection.GetLot;
import nl.wijkbudget.lot.projection.RoundLot;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.projection.GetDraft;
import nl.wijkbudget.votingcode.projection.GetVotingCodes;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A round for who organises it: what is ready, what is missing, and what the next step will do. */
@Controller
@Shows({
    "round.overview",
    "lot.draw",
    "rulebook.draft",
    "neighbourhood.register",
    "project.catalogue",
    "votingcode.codes"
})
public final class RoundSetUpPage {
    private static final String STOP = "stoppen";

    private final Questions questions;
    private final Setups setups;
    private final Words words;

    public RoundSetUpPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
    }

    @GetMapping("/rondes/{round}/inrichten")
    String show(@PathVariable RoundId round, @RequestParam(defaultValue = "") String doe, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        RulebookDraft draft =
                questions.find(new GetDraft(round), RulebookDraft.class).orElse(null);
        Checklist list = new Checklist(
                detail,
                setups.of(detail.neighbourhood()),
                WholeList.projects(questions, round),
                draft,
                questions.ask(new GetVotingCodes(round), VotingCodeCounts.class),
                questions.find(new GetLot(round), RoundLot.class).orElse(null),
                words);
        boolean stops = doe.equals(STOP);
        Transition next = stops ? Transition.abandon(detail.round()) : Transition.after(detail.phase(), detail.round());
        model.addAttribute("round", detail);
        model.addAttribute("place", list.place());
        model.addAttribute("steps", PhaseSteps.of(detail.phase()));
        model.addAttribute("stops", stops);
        model.addAttribute("lot", list.lot());
        model.addAttribute("items", list.items());
        model.addAttribute("unjudged", list.unjudged());
        model.addAttribute("next", next);
        model.addAttribute("effects", next == null ? List.of() : words.numbered("setup.next." + next.key() + ".does."));
        model.addAttribute("missing", stops ? List.of() : list.missing());
        model.addAttribute("mind", stops ? List.of() : list.mind());
        model.addAttribute(
                "early",
                draft == null
                        ? ""
                        : words.text("setup.early", words.moment(draft.window().closesAt())));
        return "ronde-inrichten";
    }
}
