package nl.wijkbudget.form.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkbudget.door.command.Fault;
import nl.wijkbudget.door.command.Malformed;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of a form as the JSON that a door reads. A name is a path, its steps between dots, and after a colon what
 * kind of value it holds ({@link FieldType}): {@code draft.pots.0.amount:cents}. A number is a row of a list; a row
 * whose first field was left empty does not count. A field that was left empty is not there.
 */
final class FormTree {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern ROW = Pattern.compile("\\d{1,4}");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)*(:[a-z]+)?");
    private static final int DEEPEST = 8;

    private final List<Fault> faults = new ArrayList<>();

    private FormTree() {}

    /** Throws {@link Malformed} with all that cannot be read; fields whose name starts with a low line are not the door's. */
    static ObjectNode of(Map<String, String[]> fields) {
        FormTree tree = new FormTree();
        Branch root = new Branch();
        fields.forEach((name, values) -> {
            if (!isForTheForm(name)) {
                tree.add(root, name, List.of(values));
            }
        });
        if (!tree.faults.isEmpty()) {
            throw new Malformed(tree.faults);
        }
        return root.object();
    }

    /** What the form itself says, and the parameters of its address. */
    static boolean isForTheForm(String name) {
        return name.startsWith("_") || name.equals(Target.DOOR) || name.equals(Target.METHOD);
    }

    private void add(Branch root, String name, List<String> values) {
        int colon = name.indexOf(':');
        String place = colon < 0 ? name : name.substring(0, colon);
        String[] steps = place.split("\\.", -1);
        if (!NAME.matcher(name).matches() || steps.length > DEEPEST) {
            faults.add(new Fault(place, "Is not known here"));
            return;
        }
        FieldType type = FieldType.named(colon < 0 ? "" : name.substring(colon + 1));
        Branch branch = root;
        for (String step : Arrays.copyOf(steps, steps.length - 1)) {
            branch = branch.branch(step);
        }
        if (type == FieldType.PART && values.contains("nee")) {
            branch.leaveOut(steps[steps.length - 1]);
        }
        branch.put(steps[steps.length - 1], type.read(values, place, faults));
    }

    /** What lies under a step of a path, in the order of the form. */
    private static final class Branch {
        private final Map<String, JsonNode> leaves = new LinkedHashMap<>();
        private final Map<String, Branch> branches = new LinkedHashMap<>();
        private final Set<String> leftOut = new HashSet<>();
        private boolean startsEmpty;

        void leaveOut(String name) {
            leftOut.add(name);
        }

        void put(String name, JsonNode value) {
            startsEmpty |= leaves.isEmpty() && branches.isEmpty() && value.isMissingNode();
            leaves.put(name, value);
        }

        Branch branch(String step) {
            return branches.computeIfAbsent(step, any -> new Branch());
        }

        ObjectNode object() {
            ObjectNode object = JSON.objectNode();
            leaves.forEach((name, value) -> {
                if (!value.isMissingNode()) {
                    object.set(name, value);
                }
            });
            branches.forEach((name, branch) -> {
                if (!leftOut.contains(name)) {
                    object.set(name, branch.node());
                }
            });
            return object;
        }

        private JsonNode node() {
            boolean isList = leaves.isEmpty()
                    && !branches.isEmpty()
                    && branches.keySet().stream()
                            .allMatch(step -> ROW.matcher(step).matches());
            return isList ? rows() : object();
        }

        private ArrayNode rows() {
            ArrayNode rows = JSON.arrayNode();
            branches.values().stream().filter(row -> !row.startsEmpty).forEach(row -> rows.add(row.object()));
            return rows;
        }
    }
}
