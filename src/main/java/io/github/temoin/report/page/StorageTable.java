package io.github.temoin.report.page;

import io.github.temoin.evidence.Attribution;
import io.github.temoin.evidence.Life;
import io.github.temoin.evidence.Secret;
import io.github.temoin.report.text.Shown;
import io.github.temoin.report.text.Texts;
import io.github.temoin.report.text.Words;
import io.github.temoin.web.StorageKind;
import io.github.temoin.web.TrackerKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a journey's table of what is kept besides cookies. */
final class StorageTable {

    private final Texts texts;
    private final Words words;
    private final Marks marks;
    private final Timeline timeline;

    StorageTable(Texts texts, Marks marks, Timeline timeline) {
        this.texts = texts;
        this.words = new Words(texts);
        this.marks = marks;
        this.timeline = timeline;
    }

    List<StorageRow> rows(Attribution attribution) {
        return attribution.lives().stream()
                .filter(life -> life.key().kind() != StorageKind.COOKIE)
                .map(this::row)
                .toList();
    }

    private StorageRow row(Life life) {
        TrackerKey key = life.key();
        return new StorageRow(
                words.storage(key.kind()),
                Shown.text(key.name()),
                key.host().name(),
                shape(life.value()),
                timeline.at(life.first()),
                words.origin(life.origin()).map(Shown::text).orElse(""),
                marks.against(key.kind().word(), key.name(), key.host()));
    }

    private String shape(Secret value) {
        String key = "shape." + value.shape().name().toLowerCase(Locale.ROOT);
        return value.shown()
                .map(shown -> texts.of("page.record", Map.of("value", Shown.text(shown))))
                .orElseGet(() -> texts.of(key) + ", " + texts.count("page.characters", value.length()));
    }
}
