package nl.wijkbudget.rulebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.rulebook.RulebookRefusal.ChannelHasNoWeight;
import nl.wijkbudget.rulebook.RulebookRefusal.WeightForClosedChannel;
import nl.wijkbudget.rulebook.RulebookRefusal.WeightsDoNotAddUp;

/** How much the votes of each channel weigh, taken together, in the notation {@code ONLINE 1/2; TABLE 1/2}. */
public record ChannelWeights(Map<Channel, Weight> weights) {
    /** Every vote weighs the same, whatever its channel. */
    static final ChannelWeights NONE = new ChannelWeights(Map.of());

    public ChannelWeights {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }

    static ChannelWeights of(Parameter parameter) {
        Map<Channel, Weight> weights = new TreeMap<>();
        for (List<String> words : parameter.groups()) {
            if (words.size() != 2) {
                throw parameter.impossible("A weight is a channel and a number: '" + String.join(" ", words) + "'");
            }
            if (weights.put(channel(words.get(0), parameter), Weight.of(words.get(1), parameter)) != null) {
                throw parameter.impossible("A channel has two weights: " + words.get(0));
            }
        }
        return new ChannelWeights(weights);
    }

    /** Refuses weights that are not one together, or are not those of the open channels. */
    void requireFit(RulebookDraft draft) {
        weights.keySet().stream()
                .filter(channel -> !draft.channels().contains(channel))
                .findFirst()
                .ifPresent(channel -> {
                    throw new Rejection(new WeightForClosedChannel(channel));
                });
        draft.channels().stream()
                .filter(channel -> !weights.containsKey(channel))
                .findFirst()
                .ifPresent(channel -> {
                    throw new Rejection(new ChannelHasNoWeight(channel));
                });
        Weight total = weights.values().stream().reduce(Weight.ZERO, Weight::plus);
        if (!total.isOne()) {
            throw new Rejection(new WeightsDoNotAddUp(total.toString()));
        }
    }

    private static Channel channel(String word, Parameter parameter) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(word))
                .findFirst()
                .orElseThrow(() -> parameter.impossible("There is no such channel: '" + word + "'"));
    }
}
