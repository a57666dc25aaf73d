// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.kleinvoorbeeld;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.app.kleinvoorbeeld.Declaratieketen.Ronde;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.berichten.Prestatie;

/**
 * The truth to compare with: what was asked and not rejected, minus credits, by month of care. It is added up from the
 * lines before they are written, so it owes nothing to what reads the messages.
 */
final class Maandkosten {
    private static final String KOP = "maand;domein;voorziening;aanbieder;wijk;eenheid;volume;bedrag\n";
    private final Map<String, long[]> sommen = new TreeMap<>();

    private final Map<Long, Product> producten;

    private Maandkosten(List<Traject> trajecten) {
        producten = trajecten.stream().collect(Collectors.toMap(Traject::nummer, Traject::product));
    }

    static String van(List<Ronde> ronden, List<Traject> trajecten) {
        Maandkosten kosten = new Maandkosten(trajecten);
        ronden.forEach(ronde -> ronde.toegekend().forEach(kosten::tel));
        return kosten.tekst();
    }

    private void tel(Prestatie regel) {
        Product product = Objects.requireNonNull(producten.get(regel.toewijzingNummer()));
        String sleutel = String.join(
                ";",
                regel.periode().begin().toString().substring(0, 7),
                product.domein().code(),
                Contractentabel.voorziening(product),
                product.agb(),
                "",
                product.eenheid());
        long[] som = sommen.computeIfAbsent(sleutel, s -> new long[2]);
        som[0] += regel.bedrag().centen() < 0 ? -regel.volume() : regel.volume();
        som[1] += regel.bedrag().centen();
    }

    private String tekst() {
        return sommen.entrySet().stream()
                .map(som -> som.getKey() + ";" + som.getValue()[0] + ";" + new Bedrag(som.getValue()[1]).euro() + "\n")
                .collect(Collectors.joining("", KOP, ""));
    }
}
