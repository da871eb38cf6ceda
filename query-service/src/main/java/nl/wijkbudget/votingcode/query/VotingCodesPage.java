package nl.wijkbudget.votingcode.query;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.projection.GetDraft;
import nl.wijkbudget.votingcode.VotingCodeCommand.IssueVotingCodes;
import nl.wijkbudget.votingcode.projection.GetVotingCodes;
import nl.wijkbudget.votingcode.projection.VotingCodeCounts;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Voting codes by their letters and numbers, and what can be done with them; the address says which form is open. */
@Controller
@Shows({"round.overview", "rulebook.draft", "neighbourhood.register", "votingcode.codes"})
public final class VotingCodesPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;

    public VotingCodesPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
    }

    @GetMapping("/rondes/{round}/stemcodes")
    String show(
            @PathVariable RoundId round,
            @RequestParam(defaultValue = "") String doe,
            @RequestParam(defaultValue = "") String partij,
            Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("before", detail.phase().compareTo(Phase.VOTING) <= 0);
        model.addAttribute("codes", questions.ask(new GetVotingCodes(round), VotingCodeCounts.class));
        model.addAttribute(
                "ruled",
                questions.find(new GetDraft(round), RulebookDraft.class).isPresent());
        CodeDeed.of(doe).ifPresent(deed -> {
            model.addAttribute("deed", deed);
            model.addAttribute("effects", words.numbered("codes.do." + deed.word() + ".does."));
        });
        model.addAttribute("batch", partij);
        model.addAttribute("most", IssueVotingCodes.MOST);
        model.addAttribute("files", files());
        return "stemcodes";
    }

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(MediaType.APPLICATION_PDF_VALUE, words.text("codes.file.pdf"));
        files.put("text/csv", words.text("codes.file.csv"));
        return files;
    }
}
