package nl.wijkbudget.round.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.lot.projection.GetLot;
import nl.wijkbudget.lot.projection.LotContribution;
import nl.wijkbudget.lot.projection.RoundLot;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The lot of a round for everyone to see, and the forms of those who contribute to it or draw it. */
@Controller
@Shows({"round.overview", "lot.draw", "neighbourhood.register"})
public final class LotPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;

    public LotPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
    }

    @GetMapping("/rondes/{round}/loting")
    String show(
            @PathVariable RoundId round,
            @RequestParam(defaultValue = "") String doe,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Optional<RoundLot> lot = questions.find(new GetLot(round), RoundLot.class);
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("lot", lot.orElse(null));
        model.addAttribute("titles", titles(detail.rulebook()));
        model.addAttribute("mine", lot.flatMap(each -> own(each, visitor)).orElse(null));
        List<LotDeed> deeds =
                lot.map(each -> LotDeed.possible(each, detail.phase())).orElse(List.of());
        model.addAttribute("deeds", deeds);
        LotDeed.of(doe).filter(deeds::contains).ifPresent(deed -> {
            model.addAttribute("deed", deed);
            model.addAttribute("effects", words.numbered("lot.do." + deed.word() + ".does."));
        });
        model.addAttribute("makes", "openssl rand -hex 32");
        model.addAttribute("computes", computes(round));
        return "loting";
    }

    /** What a contributor types to compute a commitment without this page: the canonical text, and its hash. */
    private static String computes(RoundId round) {
        return "printf '27:wijkbudget lot commitment 1\\n%d:%s\\n64:%%s\\n' GEHEIM | sha256sum"
                .formatted(round.value().length(), round.value());
    }

    private static Optional<LotContribution> own(RoundLot lot, @Nullable Visitor visitor) {
        return lot.contributions().stream()
                .filter(each -> visitor != null
                        && each.contributor().equals(visitor.actor().value()))
                .findFirst();
    }

    private static Map<String, String> titles(@Nullable Rulebook rulebook) {
        return rulebook == null
                ? Map.of()
                : rulebook.candidates().stream()
                        .collect(Collectors.toMap(each -> each.project().value(), Candidate::title));
    }
}
