package io.github.temoin.portal.lab;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One way to leave or send something: a page with what it loads, and the truth about it.
 *
 * @param act what a visitor does after the dwell: {@code scroll}, {@code move}, {@code key}, {@code click},
 *     {@code leave}, {@code second}, {@code reload}; empty where the page needs nobody
 * @param late how long after its trigger it happens
 */
public record Way(
        String family,
        String name,
        Optional<String> act,
        Duration late,
        Map<String, Resource> resources,
        List<Truth> truths) {

    public Way {
        resources = Map.copyOf(resources);
        truths = List.copyOf(truths);
    }

    /** Where its page stands on the portal. */
    public String path() {
        return "/lab/" + family + "/" + name + "/";
    }

    @Override
    public String toString() {
        return family + "/" + name;
    }
}
