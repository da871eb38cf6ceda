package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader who follows a link arrives somewhere. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("(https?|mailto):.*");

    @Test
    void every_link_inside_the_repository_leads_to_a_file_and_a_heading() {
        List<String> dead = new ArrayList<>();
        Repository.pages().forEach(page -> links(page).stream()
                .filter(link -> !resolves(page, link))
                .forEach(link -> dead.add(page.name() + " → " + link)));

        assertThat(dead).isEmpty();
    }

    @Test
    void there_are_links_to_follow() {
        assertThat(Repository.docs().stream().mapToLong(page -> links(page).size()))
                .anyMatch(links -> links > 5);
    }

    @Test
    void headings_become_anchors_as_code_hosts_spell_them() {
        assertThat(Anchors.anchor("What `decide` may, and may not")).isEqualTo("what-decide-may-and-may-not");
    }

    private static List<String> links(Page page) {
        String text = page.text().replaceAll("`[^`\n]*`", "");
        return LINK.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }

    private static boolean resolves(Page page, String link) {
        Matcher parts = Pattern.compile("([^#]*)(?:#(.*))?").matcher(link);
        if (!parts.matches()) {
            return false;
        }
        Path target = parts.group(1).isEmpty() ? page.path() : page.path().resolveSibling(parts.group(1));
        boolean there = Files.exists(target);
        return parts.group(2) == null
                ? there
                : there && Anchors.of(Page.of(target.normalize())).contains(parts.group(2));
    }
}
