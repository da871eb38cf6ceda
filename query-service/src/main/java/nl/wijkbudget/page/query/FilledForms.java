package nl.wijkbudget.page.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import nl.wijkbudget.form.FilledForm;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its {@link FormFields}. */
@ControllerAdvice(annotations = Shows.class)
public final class FilledForms {
    private final Words words;

    public FilledForms(Words words) {
        this.words = words;
    }

    @ModelAttribute("form")
    FormFields form(HttpServletRequest request) {
        Object filled = request.getAttribute(FilledForm.ATTRIBUTE);
        return new FormFields(
                filled instanceof FilledForm form ? form : null,
                words,
                UUID.randomUUID().toString());
    }
}
