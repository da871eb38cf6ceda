package nl.wijkbudget.project.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of projects; next is the cursor of the following page, null on the last. */
public record ProjectList(
        List<ProjectLine> projects, @Nullable String next) {}
