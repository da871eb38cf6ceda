package nl.wijkbudget.idempotency.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkbudget.door.command.ApiHeaders;
import nl.wijkbudget.door.command.Unsigned;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Which doors of the API keep a key: decided by the method that will carry the request out, so that no other spelling of
 * its address gets around it.
 *
 * <p>A ballot is unsigned, and its key, hash or answer would tie it to a moment and a sender; casting the same ballot
 * twice is harmless. A file is known by its digest, and may be larger than is kept. What is personal would outlive its
 * erasure here.
 */
public final class KeyedDoors {
    private static final Set<Class<?>> LEAVE_NO_KEY = Set.of(Unsigned.class, MultipartFile.class);

    private final Supplier<? extends HandlerMapping> doors;

    /** The mapping is asked for with the first request, because it is made after the filters. */
    public KeyedDoors(Supplier<? extends HandlerMapping> doors) {
        this.doors = doors;
    }

    /** No for what no door will answer: it is not carried out at all. */
    boolean keep(HttpServletRequest request) {
        HandlerExecutionChain found = find(request);
        return found != null && found.getHandler() instanceof HandlerMethod door && isOfTheApi(request) && keeps(door);
    }

    private @Nullable HandlerExecutionChain find(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            return doors.get().getHandler(request);
        } catch (Exception noSuchDoor) {
            return null;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private static boolean isOfTheApi(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return String.valueOf(pattern).startsWith(ApiHeaders.ROOT);
    }

    private static boolean keeps(HandlerMethod door) {
        if (door.getBeanType().isAnnotationPresent(LeavesNoKey.class)) {
            return false;
        }
        for (MethodParameter parameter : door.getMethodParameters()) {
            if (LEAVE_NO_KEY.contains(parameter.getParameterType())) {
                return false;
            }
        }
        return true;
    }
}
