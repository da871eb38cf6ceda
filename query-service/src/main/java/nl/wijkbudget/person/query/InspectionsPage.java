package nl.wijkbudget.person.query;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The same for the auditor with a browser. */
@Controller
@Shows({})
public final class InspectionsPage {
    private final InspectionLines lines;

    public InspectionsPage(InspectionLines lines) {
        this.lines = lines;
    }

    @GetMapping("/inzagen")
    String show(HttpServletRequest request, Model model) {
        InspectionLines.Page page = lines.page(request);
        model.addAttribute("inspections", page.inspections());
        model.addAttribute("next", NextPage.address(request, page.next()));
        return "inzagen";
    }
}
