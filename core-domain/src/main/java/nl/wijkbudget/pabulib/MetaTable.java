package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of META with their places. */
final class MetaTable {
    private final List<MetaEntry> entries = new ArrayList<>();
    private final Map<String, Cell> values = new HashMap<>();
    private final Faults faults;

    MetaTable(Faults faults) {
        this.faults = faults;
    }

    void add(Cell key, Cell value) {
        if (key.text().isEmpty()) {
            faults.add(FaultCode.META_KEY_IS_EMPTY, key.place());
            return;
        }
        entries.add(new MetaEntry(key.text(), value.text()));
        if (values.putIfAbsent(key.text(), value) != null) {
            reportRepeated(key);
        }
    }

    List<MetaEntry> entries() {
        return entries;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Cell> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private void reportRepeated(Cell key) {
        FaultCode code = MetaKey.isInterpreted(key.text())
                ? FaultCode.META_KEY_IS_THERE_TWICE
                : FaultCode.META_REMARK_IS_THERE_TWICE;
        faults.add(code, key.place(), key.text());
    }
}
