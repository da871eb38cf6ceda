package nl.wijkbudget.projection;

import jakarta.persistence.Id;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.core.support.AbstractRepositoryMetadata;
import org.springframework.data.repository.query.parser.Part;
import org.springframework.data.repository.query.parser.PartTree;

/**
 * A table that is gone after the question, so that a projection can be told again what happened up to some position.
 *
 * <p>What a finder means is in its name, as it is for a table in a database; a query in its own words is refused.
 */
public final class RowsInMemory implements InvocationHandler {
    private final Class<?> type;
    private final Field key;
    private final Map<Object, Object> rows = new LinkedHashMap<>();

    private RowsInMemory(Class<?> type) {
        this.type = type;
        this.key = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(Id.class))
                .findFirst()
                .orElseThrow();
    }

    /** An empty one with the rows of this repository. */
    public static <T extends Repository<?, ?>> T of(Class<T> repository) {
        Class<?> type = AbstractRepositoryMetadata.getMetadata(repository).getDomainType();
        return repository.cast(Proxy.newProxyInstance(
                repository.getClassLoader(), new Class<?>[] {repository}, new RowsInMemory(type)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        Object[] given = Objects.requireNonNullElse(arguments, new Object[0]);
        if (method.getName().equals("save")) {
            rows.put(value(given[0], key.getName()), given[0]);
            return given[0];
        }
        if (method.getName().equals("findById")) {
            return Optional.ofNullable(rows.get(given[0]));
        }
        if (method.getName().startsWith("findBy")) {
            return find(new PartTree(method.getName(), type), Arrays.asList(given));
        }
        throw new UnsupportedOperationException(method.toString());
    }

    private List<Object> find(PartTree finder, List<Object> wanted) {
        if (finder.stream().count() > 1) {
            throw new UnsupportedOperationException("One thing or another: " + finder);
        }
        Stream<Object> found = rows.values().stream().filter(row -> fits(row, finder, wanted));
        return finder.getSort().stream()
                .map(RowsInMemory::by)
                .reduce(Comparator::thenComparing)
                .map(found::sorted)
                .orElse(found)
                .toList();
    }

    private static boolean fits(Object row, PartTree finder, List<Object> wanted) {
        Iterator<Object> next = wanted.iterator();
        return finder.getParts().stream().allMatch(part -> fits(row, part, next));
    }

    private static boolean fits(Object row, Part part, Iterator<Object> wanted) {
        Object value = value(row, part.getProperty().getSegment());
        return switch (part.getType()) {
            case SIMPLE_PROPERTY -> Objects.equals(value, wanted.next());
            case IN -> ((Collection<?>) wanted.next()).contains(value);
            default -> throw new UnsupportedOperationException(part.toString());
        };
    }

    private static Comparator<Object> by(Sort.Order order) {
        Comparator<Object> ascending =
                (one, other) -> compare(value(one, order.getProperty()), value(other, order.getProperty()));
        return order.isAscending() ? ascending : ascending.reversed();
    }

    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Object one, @Nullable Object other) {
        return ((Comparable<Object>) Objects.requireNonNull(one)).compareTo(Objects.requireNonNull(other));
    }

    private static @Nullable Object value(Object row, String field) {
        return PropertyAccessorFactory.forDirectFieldAccess(row).getPropertyValue(field);
    }
}
