package io.github.temoin.charter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for numbers and units of time, lower case and without accents. */
final class DurationWords {

    private static final Map<String, DurationUnit> UNIT_OF = byWord(Map.of(
            DurationUnit.SECOND,
                    "s;sec;secs;second;seconds;seconde;secondes;segundo;segundos;seconden;sekunde;sekunden",
            DurationUnit.MINUTE, "min;mins;mn;minute;minutes;minuto;minutos;minuut;minuten",
            DurationUnit.HOUR, "h;hr;hrs;hour;hours;heure;heures;hora;horas;uur;uren;stunde;stunden",
            DurationUnit.DAY, "d;j;day;days;jour;jours;dia;dias;dag;dagen;tag;tage;tagen",
            DurationUnit.WEEK, "w;sem;week;weeks;semaine;semaines;semana;semanas;weken;woche;wochen",
            DurationUnit.MONTH, "mo;mth;month;months;mois;mes;meses;maand;maanden;monat;monate;monaten",
            DurationUnit.YEAR, "y;yr;yrs;year;years;an;ans;annee;annees;ano;anos;jaar;jaren;jahr;jahre;jahren"));

    private static final Map<String, Double> NUMBER_OF = byWord(Map.ofEntries(
            Map.entry(0.5, "half a;half an;half;demi;une demi;un demi;media;een half;eine halbe;halbe"),
            Map.entry(1.0, "a;an;one;un;une;uno;una;een;ein;eine;einem;einen;einer"),
            Map.entry(2.0, "two;deux;dos;twee;zwei"),
            Map.entry(3.0, "three;trois;tres;drie;drei"),
            Map.entry(4.0, "four;quatre;cuatro;vier"),
            Map.entry(5.0, "five;cinq;cinco;vijf;funf"),
            Map.entry(6.0, "six;seis;zes;sechs"),
            Map.entry(7.0, "seven;sept;siete;zeven;sieben"),
            Map.entry(8.0, "eight;huit;ocho;acht"),
            Map.entry(9.0, "nine;neuf;nueve;negen;neun"),
            Map.entry(10.0, "ten;dix;diez;tien;zehn"),
            Map.entry(11.0, "eleven;onze;once;elf"),
            Map.entry(12.0, "twelve;douze;doce;twaalf;zwolf"),
            Map.entry(13.0, "thirteen;treize;trece;dertien;dreizehn"),
            Map.entry(15.0, "fifteen;quinze;quince;vijftien;funfzehn"),
            Map.entry(18.0, "eighteen;dix-huit;dix huit;dieciocho;achttien;achtzehn"),
            Map.entry(24.0, "twenty-four;vingt-quatre;vingt quatre;veinticuatro;vierundzwanzig"),
            Map.entry(25.0, "twenty-five;vingt-cinq;vingt cinq;veinticinco;funfundzwanzig"),
            Map.entry(30.0, "thirty;trente;treinta;dertig;dreissig")));

    /** All unit words, for a regular expression. */
    static final String UNITS = alternatives(UNIT_OF.keySet());

    /** All number words, for a regular expression. */
    static final String NUMBERS = alternatives(NUMBER_OF.keySet());

    private DurationWords() {}

    static Optional<DurationUnit> unit(String word) {
        return Optional.ofNullable(UNIT_OF.get(word));
    }

    static Optional<Double> number(String word) {
        return Optional.ofNullable(NUMBER_OF.get(word));
    }

    private static <T> Map<String, T> byWord(Map<T, String> wordsOf) {
        Map<String, T> byWord = new HashMap<>();
        wordsOf.forEach((value, words) -> {
            for (String word : words.split(";", -1)) {
                byWord.put(word, value);
            }
        });
        return Map.copyOf(byWord);
    }

    // The longest first: of "half a" and "half" the former is meant.
    private static String alternatives(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }
}
