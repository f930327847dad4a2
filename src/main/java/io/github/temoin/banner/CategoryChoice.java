package io.github.temoin.banner;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which category a text is about, from how often it names each. */
final class CategoryChoice {

    private CategoryChoice() {}

    /**
     * The one category named, or the one named at least twice as often as any other. "Necessary" never wins over
     * another: "necessary for measuring the audience" is no necessary cookie. Neither does "other": a video of a social
     * network is the network's.
     */
    static Optional<String> of(Map<String, Integer> counts) {
        Map<String, Integer> optional = counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Vocabulary.NECESSARY))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (optional.size() > 1) {
            optional.remove(Vocabulary.OTHER);
        }
        if (optional.isEmpty()) {
            return counts.containsKey(Vocabulary.NECESSARY) ? Optional.of(Vocabulary.NECESSARY) : Optional.empty();
        }
        Optional<Map.Entry<String, Integer>> most = optional.entrySet().stream().max(Map.Entry.comparingByValue());
        int total = optional.values().stream().mapToInt(Integer::intValue).sum();
        return most.filter(entry -> entry.getValue() * 3 >= total * 2).map(Map.Entry::getKey);
    }
}
