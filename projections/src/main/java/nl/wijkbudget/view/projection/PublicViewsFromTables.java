package nl.wijkbudget.view.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkbudget.projection.StillTables;
import nl.wijkbudget.view.PublicViews;
import nl.wijkbudget.view.ShownViews;
import nl.wijkbudget.view.ViewDigest;
import nl.wijkbudget.view.ViewText;
import tools.jackson.databind.json.JsonMapper;

/** Reads the live tables, and not history told again: what is put down must be what pages show. */
public class PublicViewsFromTables implements PublicViews {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StillTables tables;
    private final List<PublicView> views;

    PublicViewsFromTables(StillTables tables, List<PublicView> views) {
        this.tables = tables;
        this.views = views;
    }

    @Override
    public ShownViews asTheyStand() {
        var groups = views.stream().map(PublicView::group).collect(Collectors.toSet());
        return tables.read(groups, (position, digests) -> new ShownViews(position.value(), digests), this::digests);
    }

    private List<ViewDigest> digests() {
        Map<String, Object> shown = new TreeMap<>();
        views.forEach(view -> shown.putAll(view.shown()));
        return shown.entrySet().stream()
                .map(view -> ViewText.digest(view.getKey(), JSON.valueToTree(view.getValue())))
                .toList();
    }
}
